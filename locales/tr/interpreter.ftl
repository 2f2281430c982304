# SPDX-License-Identifier: EUPL-1.2

### Tercümanlar: tercümanlı saat seçen aileler ve okulu yönetenler için.

interpreter-wish = 🌐 Tercüman istiyorum
    .change = 🌐 Tercümanı değiştir
interpreter-ask = 🌐 Hangi dilde tercüman istiyorsunuz? Ücretsizdir. Çocuğunuzun veya ailenizin çeviri yapması gerekmez. Dilin ismini de yazabilirsiniz.
    .which = 🌐 Hangi dili kastediyorsunuz?
    .all = 🌐 { $name } hangi dillerde çeviri yapıyor? Hepsine dokunun. Bir dilin ismini de yazabilirsiniz.
    .name = 🌐 Tercümanın veya büronun adı ne? Lütfen yazın.
interpreter-more = ➡️ Başka diller
interpreter-not = 🚫 Tercüman istemiyorum
interpreter-typed = ✏️ { $language }
interpreter-tongue = { $own } · { $name }
    .has = ✅ { $own } · { $name }
    .has-own = ✅ { $own }
interpreter-done = ✅ Tamam
interpreter-with = 🌐 Tercümanlı: { $language }. Sadece tercümanın olduğu saatleri görüyorsunuz.
interpreter-usual = 🌐 Tercüman: { $language }
    .button = 🌐 Tercüman
interpreter-of-talk = 🌐 Tercüman: { $name } ({ $language })
    .none = 🌐 Tercüman istendi: { $language }. Okul tercüman arıyor.
    .how = 🌐 Tercüman: { $name } ({ $language }), { $place }
interpreter-nobody = 🌐 Bu günlerde henüz tercüman yok: { $language }. Tercümansız bir saat seçebilir veya bekleyebilirsiniz. Her durumda okuldan tercüman istiyoruz.
    .free = 🌐 Şu anda tercümanlı boş saat yok: { $language }. Tercümansız bir saat seçebilir veya bekleyebilirsiniz. Her durumda okuldan tercüman istiyoruz.
    .alone = 🕐 Tercümansız bir saat
    .wait = 🙋 Tercümanı bekle
    .waiting = 🙋 Okuldan tercüman istedik: { $language }. Tercüman bulununca size mesaj gelir.
interpreter-found = ✅ { $child } · { $date }, { $time }: bu görüşmeye tercüman bulundu: { $name } ({ $language }).
interpreter-gone = ✋ Kusura bakmayın. { $child } · { $date }, { $time }: bu görüşmenin tercümanı ({ $language }) gelemiyor. Görüşme yine de yapılacak. Okul başka bir tercüman arıyor.
    .choose = Tercümanın olduğu başka bir saat de seçebilirsiniz.
interpreter-there = ✅ Artık tercüman var: { $language }. Lütfen bir saat seçin.

interpreter-button = 🌐 Tercümanlar
interpreter-title = 🌐 <b>Tercümanlar · { $school }</b>
    .none = Listede şu anda kimse yok.
    .new = ➕ Tercüman
interpreter-line = 🌐 <b>{ $name }</b>: { $languages }
    .none = 🌐 <b>{ $name }</b>: şu anda dil yok
interpreter-wanted = ⏳ İstenen: { $language } · aile sayısı: { $count }
interpreter-today = 🌐 Tercüman gerekiyor: { $languages } · aile sayısı: { $count }
interpreter-hours = ➕ Saatler
    .none = Henüz saat bildirilmedi.
    .line = 📅 { $date }, { $from } – { $until }, { $place } · görüşme sayısı: { $count }
    .day = 📅 { $name } hangi gün geliyor?
    .how = { $name } nasıl katılıyor?
    .added = ✅ Eklendi: { $date }, { $from } – { $until }.
    .overlap = ⚠️ { $date }: bu zaman için daha önce saat bildirildi.
    .again = Aynı saatler başka bir gün de mi? Günlere dokunun.
interpreter-place = 🏫 okulda
    .phone = 📞 telefonla
    .video = 💻 görüntülü
interpreter-tongues = 🌐 Diller
    .not = { $count ->
        [one] ⚠️ Bu dilde { $count } görüşme var. Önce saatleri kaldırın, böylece ailenin haberi olur.
       *[other] ⚠️ Bu dilde { $count } görüşme var. Önce saatleri kaldırın, böylece ailelerin haberi olur.
    }
interpreter-remove = 🗑️ Listeden çıkar
    .sure = { $name } bütün saatleriyle listeden çıkarılsın mı?
    .sure-hours = { $count ->
        [one] ⚠️ { $count } görüşmede bu tercüman var. Aileye mesaj gider ve aile başka bir saat seçebilir. Kaldırılsın mı?
       *[other] ⚠️ { $count } görüşmede bu tercüman var. Ailelere mesaj gider ve aileler başka saat seçebilir. Kaldırılsın mı?
    }
    .yes = 🗑️ Evet, kaldır
    .done = 🗑️ Kaldırıldı.
interpreter-plan = 📋 <b>Tercümanlar: { $date }</b>
    .none = Tercümanlı görüşme yok.
    .of = 🌐 <b>{ $name }</b>
    .line = { $from } – { $until } · { $language } · { $child } ({ $class }) · { $venue }
