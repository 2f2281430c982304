// SPDX-License-Identifier: EUPL-1.2
// One's own lines on their way. Nothing typed is lost: texts wait in the tab's storage until the server has them,
// because phones short of memory throw pages away, for one when the camera opens.
import { el, icon } from './dom.js';
import { showPending } from './lines.js';
import { outcome, post, uuid } from './server.js';

const KEPT = `unsent ${location.pathname}`;
const waiting = new Map();
let before = Promise.resolve();

export function send(text, file, media) {
  const sent = { id: uuid(), text, file, media };
  put(sent);
  keep();
}

/** Sends again what an earlier visit could not; the server knows the ids and counts each once. */
export function resume() {
  for (const [id, text] of JSON.parse(sessionStorage.getItem(KEPT) ?? '[]')) put({ id, text });
}

function put(sent) {
  sent.element = showPending({ line: sent.id, side: 'me', html: escape(sent.text), media: sent.media, buttons: [] });
  waiting.set(sent.id, sent);
  deliver(sent);
}

/** Texts go one after the other, so that they arrive in order; an upload holds up nobody. */
function deliver(sent) {
  mark(sent, null);
  const attempt = async () => mark(sent, await outcome(sent.file ? upload(sent) : post('say', { id: sent.id, text: sent.text })));
  if (sent.file) attempt();
  else before = before.then(attempt);
}

function upload({ id, text, file }) {
  const form = new FormData();
  form.append('id', id);
  if (text) form.append('text', text);
  // Last, so that the server knows what it is receiving.
  form.append('file', file, file.name);
  return post('media', form, 300);
}

function mark(sent, failure) {
  const { id, element } = sent;
  if (!waiting.has(id)) return;
  element.querySelector('.failure')?.remove();
  element.classList.toggle('unsent', Boolean(failure));
  if (!failure) return;
  const retry = failure !== 'too-large' && el('button', { type: 'button', class: 'retry', click: () => deliver(sent) },
    icon('again'), el('span', { 'data-text': 'retry' }));
  element.append(el('p', { class: 'failure' }, el('span', { 'data-text': failure }), retry));
}

/** The server's own line of it came. */
export function lineCame({ line }) {
  const sent = waiting.get(line);
  if (!sent) return;
  waiting.delete(line);
  keep();
  if (sent.media) URL.revokeObjectURL(sent.media.url);
}

document.addEventListener('erased', () => {
  waiting.forEach(({ media }) => media && URL.revokeObjectURL(media.url));
  waiting.clear();
  keep();
});

function keep() {
  const texts = [...waiting.values()].filter(({ file }) => !file).map(({ id, text }) => [id, text]);
  sessionStorage.setItem(KEPT, JSON.stringify(texts));
}

const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

addEventListener('online', () => waiting.forEach(sent => sent.element.classList.contains('unsent') && deliver(sent)));
