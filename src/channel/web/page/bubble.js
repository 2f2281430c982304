// SPDX-License-Identifier: EUPL-1.2
// What one line looks like.
import { byId, el, icon } from './dom.js';
import { nodes } from './markup.js';
import { listenButton } from './speech.js';
import { buttonRows } from './taps.js';
import { word } from './words.js';

/** Fills `element` with a line from the server, or with one's own that is on its way (then without `at`). */
export function fill(element, line) {
  const mine = line.side === 'me';
  const dir = mine ? 'auto' : line.dir;
  const text = line.html && el('div', { class: 'text', lang: line.lang, dir }, nodes(line.html));
  const spoken = () => [text.textContent, ...line.buttons.flat().map((button, i) => `${i + 1}: ${button.label}`)].join('\n');
  element.className = `line ${line.side}${line.buttons.length ? ' asks' : ''}`;
  element.replaceChildren(...[
    el('div', { class: 'bubble' },
      // Sides are seen; a screen reader needs them said.
      el('span', { class: 'unseen who', 'data-text': mine ? 'me' : 'title' }),
      line.media && medium(line.media),
      text,
      line.at ? el('time', { datetime: line.datetime }, line.at) : icon('clock')),
    !mine && text && listenButton(line.lang, spoken, line.line),
    line.buttons.length > 0 && buttonRows(line),
  ].filter(Boolean));
}

const MEDIA = { photo, voice, video, document: file };
const medium = media => (MEDIA[media.kind] ?? file)(media);

function photo(media) {
  const { url, thumb, alt } = media;
  const open = event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    enlarge(url, alt);
  };
  const image = el('img', { src: thumb ?? url, alt: alt || word('photo'), decoding: 'async' });
  const picture = el('a', { class: 'photo', href: url, target: '_blank', click: open }, image);
  image.addEventListener('error', () => picture.replaceWith(gone(media)));
  return picture;
}

/** Taken back by whoever sent it, or kept no longer. */
function gone(media) {
  const place = el('span', { class: 'gone' }, `🚫 ${media.alt || word('photo')}`);
  // Or it was only the network.
  addEventListener('online', () => place.replaceWith(photo(media)), { once: true });
  return place;
}

function voice({ url }) {
  return el('audio', { controls: true, preload: 'metadata', src: url, 'data-word': 'voice' });
}

function video({ url, thumb }) {
  return el('video', { controls: true, playsinline: true, preload: 'metadata', src: url, poster: thumb, 'data-word': 'video' });
}

function file({ url, name }) {
  return el('a', { class: 'file', href: url, target: '_blank', rel: 'noopener' }, icon('page'), el('bdi', {}, name || word('document')));
}

function enlarge(url, alt) {
  const viewer = byId('viewer');
  const image = viewer.querySelector('img');
  image.src = url;
  image.alt = alt || word('photo');
  viewer.showModal();
}
byId('viewer').addEventListener('click', () => byId('viewer').close());
