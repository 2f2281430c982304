// SPDX-License-Identifier: EUPL-1.2
// One quiet line above the composer: a state that lasts (offline), or something short (copied).
import { byId } from './dom.js';
import { named } from './words.js';

const bar = byId('notice');
let held = null;
let timer;

function show(key) {
  clearTimeout(timer);
  bar.textContent = '';
  if (key) bar.dataset.text = key;
  else delete bar.dataset.text;
  named(bar);
}

/** Shows the word until another is held; null clears. */
export function hold(key) {
  held = key;
  show(key);
}

export function flash(key) {
  show(key);
  timer = setTimeout(() => show(held), 3000);
}

/** A sentence of the server that ends it: there is nothing to go back to. */
export function end(sentence) {
  hold(null);
  bar.textContent = sentence;
}
