// SPDX-License-Identifier: EUPL-1.2
// Everything the school says can be heard, with the device's own voice. No voice for a language: no button.
import { el, icon } from './dom.js';
import { named } from './words.js';

const speech = window.speechSynthesis;
const EMOJI = /\p{Extended_Pictographic}[\u200d\ufe0f\p{Emoji_Modifier}]*/gu;
let speaking = null;

/** Some phones write ar_EG, some have only another country's voice: the language decides. */
const language = tag => tag.toLowerCase().split(/[-_]/)[0];
const voiceFor = lang => speech.getVoices().find(voice => language(voice.lang) === language(lang));

/** A button that reads `words()` aloud, and stops when pressed again. */
export function listenButton(lang, words) {
  if (!speech) return null;
  const button = el('button', {
    type: 'button', class: 'listen round', 'data-word': 'listen', 'data-lang': lang, hidden: !voiceFor(lang),
    click: () => (speaking === button ? stop() : start(button, lang, words())),
  }, icon('speaker'));
  return button;
}

function start(button, lang, words) {
  stop();
  speaking = button;
  mark(button, 'listen-stop');
  // Desktop voices fall silent after about 15 seconds of one text, so it goes by the sentence.
  const sentences = words.replace(EMOJI, ' ').match(/[^.!?؟。\n]+[.!?؟。]*/g) ?? [];
  sentences.filter(sentence => sentence.trim()).forEach(sentence => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = lang;
    utterance.voice = voiceFor(lang);
    utterance.onend = utterance.onerror = () => !speech.pending && speaking === button && stop();
    speech.speak(utterance);
  });
}

function stop() {
  if (!speaking) return;
  const button = speaking;
  speaking = null;
  speech.cancel();
  mark(button, 'listen');
}

function mark(button, name) {
  button.dataset.word = name;
  button.classList.toggle('on', name === 'listen-stop');
  named(button);
}

// Voices load late, and a phone may gain one.
speech?.addEventListener?.('voiceschanged', () => {
  document.querySelectorAll('.listen').forEach(button => { button.hidden = !voiceFor(button.dataset.lang); });
});
addEventListener('pagehide', stop);
