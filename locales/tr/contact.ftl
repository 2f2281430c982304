# SPDX-License-Identifier: EUPL-1.2

### "Whom do I ask?"

contact-title = 🙋 <b>Kime sorayım?</b> Sorunuz ne hakkında?

contact-topic-child = 👧 Çocuğum
contact-topic-ill = 🤒 Hasta veya geç kalacak
contact-topic-practical = 🎒 Günlük okul işleri
contact-topic-worries = 💛 Endişem var
contact-topic-idea = 💡 Bir fikrim var
contact-topic-complaint = ⚠️ Şikâyetim var

contact-teacher = 👩‍🏫 <b>{ $name }</b>, { $class } sınıfının öğretmeni
contact-class-parent = 🤝 <b>{ $name }</b>, { $class } sınıfının veli temsilcisi (klassenouder)
contact-coordinator = 💛 <b>{ $name }</b>, okulun destek sorumlusu. Endişeleriniz olduğunda yardımcı olur.
contact-director = 🏫 <b>{ $name }</b>, okul müdürü

contact-days = 🗓️ Çalıştığı günler: { $days }
contact-deputy = ➡️ Şu an yerine { $name } bakıyor.
contact-not-today = Bugün okulda değil.
contact-nobody = Bu konu için henüz kayıtlı biri yok. Lütfen okula sorun.
contact-ill-how = 🤒 Çocuğunuz hasta mı, geç mi kalacak? Lütfen ders başlamadan önce okulu arayın.
contact-phone = ☎️ Okulun telefonu:
contact-complaint-route = Önce öğretmenle veya okul müdürüyle konuşun. Bu yetmezse şuraya başvurabilirsiniz:
