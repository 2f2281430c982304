# SPDX-License-Identifier: EUPL-1.2

### The school's own words for ready-made messages.

word-title = 📚 <b>Bizim kelimelerimiz</b>. Hazır mesajlar için bu okulun kelimeleri. Bakmak için bir kelimeye dokunun.
word-none = 📚 Burada henüz kendi kelimeniz yok. Okulunuzun kelimelerini ekleyin: bir yer, bir kutlama, bir proje.
word-button = 📚 Kelimelerimiz
word-new = ➕ Kelime ekle
word-more = ➡️ Diğer kelimeler
word-before = ⬅️ Önceki kelimeler
word-ask = ✏️ Hangi kelime? Bir resim ve Hollandaca kelimeyi şöyle yazın: 🏡 speelhuis
word-picture = 🖼️ “{ $word }” için hangi resim uygun? Birine dokunun veya kendiniz yazın.
word-bad = Bir kelime en fazla { $most } karakter olabilir. Lütfen daha kısa yazın.
word-there = 📚 Bu kelime listenizde zaten var:
word-full = 📚 Listeniz dolu: en fazla { $most } kelime. Önce birini silin.
word-version = 🌍 { $word } şu dilde nasıl denir: { $language }? Yazın veya atlayın.
    .now = Şimdi: { $word }
    .skip = ⏭️ Atla
    .done = ✅ Bitti
word-saved = ✅ Kaydedildi.
word-one = 📚 <b>{ $word }</b>
    .line = { $language }: { $word }
word-missing = ⚠️ { $word } – şu dillere çevrilmedi: { $languages }. O dillerde Hollandaca görünür.
word-change = ✏️ Değiştir
word-remove = 🗑️ Sil
word-sure = { $word } listenizden silinsin mi? Gönderilmiş mesajlarda kalır.
    .yes = 🗑️ Evet, sil
word-found = 📚 { $word }
word-add = 📚 Kelimelerimize ekle
