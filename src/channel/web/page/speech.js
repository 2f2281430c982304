// SPDX-License-Identifier: EUPL-1.2
// Everything the school says can be heard: with the device's own voice, or else with the school's. Where neither
// has the language there is no button.
import { el, icon } from './dom.js';
import { flash } from './notice.js';
import { named, voices } from './words.js';

const speech = window.speechSynthesis;
const EMOJI = /\p{Extended_Pictographic}[\u200d\ufe0f\p{Emoji_Modifier}]*/gu;
let speaking = null;
// One for all: what a tap has let play may go on to the next sound without another tap.
const player = new Audio();

/** Some phones write ar_EG, some have only another country's voice: the language decides. */
const language = tag => tag.toLowerCase().split(/[-_]/)[0];
const voiceFor = lang => speech?.getVoices().find(voice => language(voice.lang) === language(lang));
const canHear = lang => Boolean(voiceFor(lang)) || voices.includes(lang);

/** A button that reads `words()` of a line aloud, and stops when pressed again. */
export function listenButton(lang, words, line) {
  const button = el('button', {
    type: 'button', class: 'listen round', 'data-word': 'listen', 'data-lang': lang, hidden: !canHear(lang),
    click: () => (speaking === button ? stop() : start(button, lang, words(), line)),
  }, icon('speaker'));
  return button;
}

function start(button, lang, words, line) {
  stop();
  speaking = button;
  mark(button, 'listen-stop');
  if (voiceFor(lang)) read(button, lang, words);
  else play(button, `sound/${line}/0`, () => goOn(button, line, 1));
}

function read(button, lang, words) {
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

/** Plays a sound of the school. It begins within the tap: some phones allow no later beginning. */
function play(button, source, then) {
  player.onended = then;
  player.onerror = () => failed(button);
  player.src = source;
  player.play().catch(() => {});
}

/** What somebody wrote in another language is the next sound; behind the last there is none. */
async function goOn(button, line, part) {
  const response = await fetch(`sound/${line}/${part}`).catch(() => null);
  if (speaking !== button) return;
  if (response?.status === 404) return stop();
  if (!response?.ok) return failed(button);
  const source = URL.createObjectURL(await response.blob());
  if (speaking !== button) return;
  play(button, source, () => { URL.revokeObjectURL(source); goOn(button, line, part + 1); });
}

function failed(button) {
  if (speaking !== button) return;
  stop();
  flash('listen-failed');
}

function stop() {
  if (!speaking) return;
  const button = speaking;
  speaking = null;
  speech?.cancel();
  player.onended = player.onerror = null;
  player.pause();
  player.removeAttribute('src');
  mark(button, 'listen');
}

function mark(button, name) {
  button.dataset.word = name;
  button.classList.toggle('on', name === 'listen-stop');
  named(button);
}

// Voices load late, and a phone may gain one.
speech?.addEventListener?.('voiceschanged', () => {
  document.querySelectorAll('.listen').forEach(button => { button.hidden = !canHear(button.dataset.lang); });
});
addEventListener('pagehide', stop);
