// SPDX-License-Identifier: EUPL-1.2
// The log: where each line stands, and where the reader looks.
import { fill } from './bubble.js';
import { byId, el } from './dom.js';
import { watch } from './shown.js';

const log = byId('log');
const days = byId('days');
const newest = byId('newest');
const lines = new Map();
/** Own lines the server does not have yet: below everything, whatever this phone's clock says. */
const pending = log.appendChild(el('div', { class: 'pending' }));

/** Shows a line, or a newer state of it in the same place. */
export function show(line) {
  const known = lines.get(line.line);
  if (known && known.rev >= line.rev) return;
  const element = known?.element ?? el('div');
  const focused = element.contains(document.activeElement);
  // Only new lines are read out: a change inside an "off" element is not announced.
  if (known) element.setAttribute('aria-live', 'off');
  fill(element, line);
  element.classList.toggle('fresh', !known && !loading);
  lines.set(line.line, { element, rev: line.rev });
  element.dataset.time = Date.parse(line.datetime);
  if (!known?.rev) place(element, line);
  if (focused) (element.querySelector('.tap') ?? log).focus({ preventScroll: true });
  watch(element, line.rev);
  look(element, known, line.side);
}

/** Shows one's own line at once, marked as on its way. */
export function showPending(line) {
  const element = pending.appendChild(el('div'));
  fill(element, line);
  lines.set(line.line, { element, rev: 0 });
  acted();
  follow = true;
  anchor = null;
  settle();
  return element;
}

/** The server has none of it any more. */
document.addEventListener('erased', () => {
  lines.clear();
  days.replaceChildren();
  pending.replaceChildren();
  anchor = null;
  follow = true;
});

function place(element, line) {
  const day = dayOf(line);
  let next = null;
  // An edited line comes late in the stream; its time says where it belongs.
  for (let last = day.lastElementChild; Number(last.dataset.time) > Number(element.dataset.time); last = last.previousElementSibling) next = last;
  day.insertBefore(element, next);
}

function dayOf(line) {
  const date = schoolDate(line);
  let day = days.lastElementChild;
  while (day?.dataset.date > date) day = day.previousElementSibling;
  if (day?.dataset.date !== date) {
    const made = el('section', { 'data-date': date }, el('h2', { dir: 'auto' }));
    if (day) day.after(made);
    else days.prepend(made);
    day = made;
  }
  day.firstElementChild.textContent = line.day;
  return day;
}

/** The date at school. `at` is the school's clock, so its distance to UTC is the school's zone, whatever the phone's;
 *  the label cannot serve, it changes with the language. */
function schoolDate({ at, datetime }) {
  const time = new Date(datetime);
  const [hour, minute] = at.split(':').map(Number);
  let shift = (hour - time.getUTCHours()) * 60 + minute - time.getUTCMinutes();
  if (shift > 14 * 60) shift -= 24 * 60;
  if (shift < -12 * 60) shift += 24 * 60;
  return new Date(time.getTime() + shift * 60000).toISOString().slice(0, 10);
}

// Where the reader looks: at the newest, but never past the beginning of what is new (`anchor`), until the reader
// scrolls away. A tap in an old line stays there when that line changes, back to its beginning if that is out of sight,
// and follows when a new line answers.
let follow = true;
let anchor = null;
let awaiting = null;
let loading = true;
let ours = 0;
let quiet;

function look(element, known, side) {
  if (known) {
    if (awaiting === element && beginsOutOfSight(element)) { follow = true; anchor = element; }
    if (!anchor && side === 'school' && element === lastLine()) anchor = element;
  } else {
    if (awaiting) { follow = true; anchor = null; }
    if (loading) anchor = element;
    else if (side === 'school') anchor ??= element;
    if (!follow) newest.lastElementChild.hidden = false;
  }
  awaiting = null;
  if (loading) { clearTimeout(quiet); quiet = setTimeout(loaded, 400); }
}

/** A button was pressed, in the line `element` if it stands in one: the reader follows what comes. */
export function expectAnswer(element) {
  awaiting = element ?? days;
  acted();
}

const beginsOutOfSight = element => element.getBoundingClientRect().top < log.getBoundingClientRect().top;

/** Who acts has seen the first lot, however soon; before any of it is there, nobody has. */
function acted() {
  if (!loading || !quiet) return;
  clearTimeout(quiet);
  loaded();
}

const lastLine = () => days.lastElementChild?.lastElementChild;

/** The first lot is there: from now on new lines are told to screen readers. */
function loaded() {
  loading = false;
  log.setAttribute('aria-live', 'polite');
}

const bottom = () => log.scrollHeight - log.clientHeight;

function settle() {
  log.classList.toggle('following', follow);
  if (follow) {
    const top = anchor ? anchor.offsetTop - 48 : Infinity;
    log.scrollTop = Math.min(top, bottom());
    ours = log.scrollTop;
  }
  offerNewest();
}

function offerNewest() {
  newest.hidden = bottom() - log.scrollTop < 120;
  if (newest.hidden) newest.lastElementChild.hidden = true;
}

log.addEventListener('scroll', () => {
  offerNewest();
  if (Math.abs(log.scrollTop - ours) < 2) return;
  ours = -1;
  follow = bottom() - log.scrollTop < 40;
  log.classList.toggle('following', follow);
  anchor = null;
});
log.addEventListener('click', event => {
  if (event.target.closest('button.tap')) expectAnswer(event.target.closest('.line'));
});
newest.addEventListener('click', () => {
  follow = true;
  anchor = null;
  settle();
  log.focus({ preventScroll: true });
});
// Pictures load, keyboards open, text grows: all of it moves the newest line.
const sizes = new ResizeObserver(settle);
[log, days, pending].forEach(element => sizes.observe(element));
