// SPDX-License-Identifier: EUPL-1.2
// The words of the page, in the person's language. They come with the page, and again by the stream when the
// person chooses another language; `data-text` and `data-word` say which element shows or is named by which word.
const page = document.documentElement;
let words = JSON.parse(document.getElementById('words').textContent);

/** Whether the reader belongs to a school; the stream says so at its beginning and when it changes. */
export let known = false;

/** Whether the chat is somebody's. */
let owned = false;

/** The languages that the school reads aloud where this device has no voice. */
export let voices = [];

/** A missing word shows its key: seen in a test sooner than an empty button. */
export const word = key => words[key] ?? key;

export function named(element) {
  const { text, word: name } = element.dataset;
  if (text) element.textContent = word(text);
  if (name) {
    element.setAttribute('aria-label', word(name));
    if (element.localName === 'textarea') element.placeholder = word(name);
    else if (element.localName === 'button') element.title = word(name);
  }
  return element;
}

export function nameAll() {
  document.querySelectorAll('[data-text], [data-word]').forEach(named);
}

export function changeWords(next) {
  // They erased themselves, or say that this phone is lost.
  if (owned && !next.owned) document.dispatchEvent(new Event('erased'));
  owned = next.owned;
  words = next.words;
  known = next.known;
  voices = next.voices;
  page.lang = next.lang;
  page.dir = next.dir;
  document.title = next.title;
  nameAll();
  keepForKnock();
}

/** The service worker knocks when no page is open: what it says must lie ready, in the person's language. */
function keepForKnock() {
  const knock = { title: word('push-title'), body: word('push-body'), lang: page.lang, dir: page.dir };
  // No caches on plain http, where there is no push either.
  window.caches?.open('knock').then(cache => cache.put('knock.json', new Response(JSON.stringify(knock)))).catch(() => {});
}
