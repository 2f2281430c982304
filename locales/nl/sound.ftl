# SPDX-License-Identifier: EUPL-1.2

### Messages that can be heard.

sound-listen = 🔊 Luisteren
sound-soon = 🔊 Een moment, het geluid komt eraan.
sound-none = 🔇 Voorlezen in uw taal kan nu niet.
sound-failed = 😔 Voorlezen lukt nu niet. Het ligt niet aan u. Probeer het later nog eens.
sound-not-own = 🌍 De tekst zelf is geschreven in: { $language }. Die taal kan ik niet voorlezen.
