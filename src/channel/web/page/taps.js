// SPDX-License-Identifier: EUPL-1.2
// The buttons under a line.
import { el } from './dom.js';
import { flash } from './notice.js';
import { invite } from './push.js';
import { outcome, post, uuid } from './server.js';

// "How do we let you know?" "On this phone": only the page can ask the browser.
const BY_PUSH = 'akf';
const SAFE = /^(https?|tel|mailto):/i;
let waiting = null;

export function buttonRows(line) {
  const rows = el('div', { class: 'buttons', lang: line.lang, dir: line.dir });
  rows.append(...line.buttons.map(row => el('div', { class: 'row' }, ...row.map(button =>
    button.url ? link(button) : tapButton(rows, line.line, button)))));
  return rows;
}

function link({ label, url }) {
  return el('a', { class: 'tap', href: SAFE.test(url) && url, target: /^http/i.test(url) && '_blank', rel: 'noopener noreferrer' }, label);
}

function tapButton(rows, line, { label, data }) {
  // One id until it is stored: the same tap tried again after a lost answer counts once.
  let id = uuid();
  const tap = async () => {
    if (data === BY_PUSH) invite();
    if (await press(rows, button, { id, tap: data, line })) id = uuid();
  };
  const button = el('button', { type: 'button', class: 'tap', click: tap }, label);
  return button;
}

/** Says what a button among `rows` means; whether it was stored. */
export async function press(rows, button, saying) {
  if (rows.classList.contains('waiting')) return false;
  const release = wait(saying.id, rows, button);
  const failure = await outcome(post('say', saying));
  if (!failure) return true;
  release();
  if (failure !== 'session-gone') flash(failure);
  return false;
}

/** Holds the buttons of one line until the answer comes, at most 8 seconds. `aria-disabled` and not `disabled`,
 *  which would throw a keyboard's focus away. */
function wait(id, rows, tapped) {
  waiting?.release();
  const hold = on => {
    rows.classList.toggle('waiting', on);
    rows.querySelectorAll('.tap, button').forEach(tap => (on ? tap.setAttribute('aria-disabled', 'true') : tap.removeAttribute('aria-disabled')));
    tapped.classList.toggle('busy', on);
  };
  const release = () => { clearTimeout(timer); hold(false); if (waiting?.id === id) waiting = null; };
  const timer = setTimeout(release, 8000);
  hold(true);
  waiting = { id, release };
  return release;
}

/** A line came: it answers what was tapped, unless it is the tap's own echo. */
export function lineCame(line) {
  if (waiting && waiting.id !== line.line) waiting.release();
}
