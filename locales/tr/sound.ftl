# SPDX-License-Identifier: EUPL-1.2

### Messages that can be heard.

sound-listen = 🔊 Dinle
sound-soon = 🔊 Bir dakika, ses geliyor.
sound-none = 🔇 Şu anda sizin dilinizde sesli okuyamıyorum.
sound-failed = 😔 Sesli okuma şu anda olmadı. Bu sizin hatanız değil. Lütfen daha sonra tekrar deneyin.
sound-not-own = 🌍 Metnin yazıldığı dil: { $language }. Bu dilde sesli okuyamıyorum.
