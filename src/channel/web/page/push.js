// SPDX-License-Identifier: EUPL-1.2
// The knock: a message must find a person whose page is closed.
import { byId, el, icon } from './dom.js';
import { flash } from './notice.js';
import { post } from './server.js';
import { known } from './words.js';

const able = 'Notification' in window && 'PushManager' in window && 'serviceWorker' in navigator;
// An iPhone gives push only to pages on the home screen.
const iphone = navigator.standalone === false && !('PushManager' in window);
const STATE = `knock ${location.pathname}`;
const WEEK = 7 * 24 * 3600 * 1000;
const offer = byId('offer');
/** `on`: this browser knocks. `refused`, `at`: how often "later" was said, and when last; twice is an answer. */
const state = { on: false, refused: 0, at: 0, ...JSON.parse(localStorage.getItem(STATE)) };
let fromSchool = 0;
let asked = false;
let invited = false;

function remember(change) {
  localStorage.setItem(STATE, JSON.stringify(Object.assign(state, change)));
}

/** After the third line from school a person knows what would be knocking; who is signing up has other questions. */
export async function lineCame({ side }) {
  // The answer to "on this phone": only now does the server have a key for us.
  if (side === 'school' && invited) {
    invited = false;
    asked = true;
    if (able && Notification.permission === 'granted') {
      if (await subscribe()) flash('push-done');
    } else await ask();
    return;
  }
  if (side !== 'school' || asked || ++fromSchool < 3 || !known) return;
  asked = true;
  if (state.refused >= 2 || Date.now() - state.at < WEEK) return;
  await ask();
}

/** "On this phone" was tapped in the chat: what was said to the offer before counts no more. */
export function invite() {
  invited = true;
  remember({ refused: 0, at: 0 });
}

async function ask() {
  const askable = able && Notification.permission === 'default';
  if ((askable || iphone) && await serverKey()) show(askable ? question() : guide());
}

function show(content) {
  offer.replaceChildren(...content);
  offer.hidden = false;
}

const words = (...more) => el('div', { class: 'words' }, el('p', { 'data-text': 'push-offer' }), ...more);
const answers = (...more) => el('div', { class: 'answers' }, laterButton(), ...more);

const question = () => [
  words(),
  answers(el('button', { type: 'button', class: 'yes', 'data-text': 'push-yes', click: accept })),
];

const guide = () => [
  words(el('ol', {}, ...['share', 'plus', 'bell'].map((picture, i) =>
    el('li', {}, icon(picture), el('span', { 'data-text': `push-iphone-${i + 1}` }))))),
  answers(),
];

const laterButton = () => el('button', { type: 'button', 'data-text': 'push-later', click: later });

document.addEventListener('erased', () => { offer.hidden = true; });

function later() {
  offer.hidden = true;
  remember({ refused: state.refused + 1, at: Date.now() });
}

async function accept() {
  offer.hidden = true;
  if (await Notification.requestPermission() === 'granted' && await subscribe()) flash('push-done');
}

/** No key: this school, or this person's settings, want no knock from here. */
async function serverKey() {
  const response = await fetch('push').catch(() => null);
  return response?.ok ? (await response.json()).key : null;
}

async function subscribe() {
  const applicationServerKey = await serverKey();
  if (!applicationServerKey) return false;
  await navigator.serviceWorker.register('sw.js');
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey };
  const subscription = await pushManager.subscribe(options).catch(async () => {
    // The server has another key than it had: the old subscription is in the way.
    await (await pushManager.getSubscription())?.unsubscribe();
    return pushManager.subscribe(options);
  });
  const { ok } = await post('push', subscription);
  if (ok) remember({ on: true });
  return ok;
}

/** At each visit: browsers change subscriptions silently and people withdraw permissions; either way the server
 *  must know whether it can knock, or somebody counts as reached who is not. */
export async function renew() {
  if (!state.on) return;
  if (able && Notification.permission === 'granted') await subscribe();
  else if ((await post('push/stop', {})).ok) remember({ on: false });
}

/** Who is looking needs no knock any more. */
async function clear() {
  if (!state.on || document.visibilityState !== 'visible') return;
  const registration = await navigator.serviceWorker?.getRegistration();
  (await registration?.getNotifications())?.forEach(notification => notification.close());
}
document.addEventListener('visibilitychange', clear);
clear();
