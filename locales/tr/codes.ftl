# SPDX-License-Identifier: EUPL-1.2

### Codes to hand on.

codes-share-who = Hangi çocuk için birini davet ediyorsunuz?
codes-share = 👵 <b>{ $child }</b> ile başka kim ilgileniyor? Bunu tek bir kişiye gönderin. O kişiye sınıf haberleri gelir. İki hafta geçerlidir, bir kez kullanılır.
codes-poster = 🖼️ <b>{ $class }</b> sınıfının afişi için. Veliler bunu telefonla okutur veya kodu yazar. Herkes için onayı siz verirsiniz.
    .revoke = 🚫 Bu afişi iptal et
    .revoked = 🚫 Bu afiş artık geçerli değil.
