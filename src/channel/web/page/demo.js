// SPDX-License-Identifier: EUPL-1.2
// The demo's switcher: pick persons, see their chats side by side, move the clock. Who is open stands after `#`,
// so that a phone's back button leads to the list and a reload shows the same chats.
const byId = id => document.getElementById(id);
const NARROWEST_CHAT = 340;
const SIDEBAR = 272;
const wide = matchMedia('(min-width: 60rem)');
// What a letter or a message of the school leads to: nobody of the list, so a phone of its own.
const LINK = /^#(start|me)=/;
const panes = new Map();
let state;

const picked = () => decodeURIComponent(location.hash.slice(1)).split(',').filter(slug => state.persons.some(person => person.slug === slug));
const room = () => (wide.matches ? Math.min(3, Math.max(1, Math.floor((innerWidth - SIDEBAR) / NARROWEST_CHAT))) : 1);
const address = slug => `as/${slug}/`;

function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

function toggle(slug) {
  const open = picked();
  const next = open.includes(slug) ? open.filter(other => other !== slug) : [...open, slug];
  // The newest stay when the screen is full.
  location.hash = next.slice(-room()).join(',');
}

function showState(next) {
  state = next;
  const { words } = state;
  document.title = words.title;
  ['title', 'pick', 'beside'].forEach(key => { byId(key).textContent = words[key]; });
  document.querySelectorAll('[data-move]').forEach(button => { button.textContent = words[button.dataset.move]; });
  byId('clock').textContent = state.clock;
  byId('persons').replaceChildren(...state.persons.map(entry));
  showChats();
}

function entry({ slug, name, role, language, lang, dir, hint, code }) {
  const link = el('a', { href: address(slug), 'data-slug': slug },
    el('b', {}, bdi(name)),
    el('span', { class: 'language', lang, dir }, language),
    el('span', { class: 'role' }, role),
    ...(code ? [el('span', { class: 'hint' }, `${hint} `, codeOf(code))] : []));
  link.addEventListener('click', event => {
    // With a key held the link opens as links do: a chat in its own tab.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(slug);
  });
  return el('li', {}, link);
}

/** A name beside words of another direction. */
const bdi = text => el('bdi', {}, text);
const codeOf = code => el('bdi', {}, el('b', { class: 'code', dir: 'ltr' }, code));

function showChats() {
  const open = picked().slice(-room());
  document.body.classList.toggle('chatting', open.length > 0);
  panes.forEach((pane, slug) => {
    if (open.includes(slug)) return;
    pane.remove();
    panes.delete(slug);
  });
  open.filter(slug => !panes.has(slug)).forEach(slug => panes.set(slug, byId('chats').appendChild(pane(slug))));
  document.querySelectorAll('[data-slug]').forEach(link => {
    if (open.includes(link.dataset.slug)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

function pane(slug) {
  const { name, role, hint, code } = state.persons.find(person => person.slug === slug);
  const { words } = state;
  const close = el('button', { type: 'button', 'aria-label': `${words.close}: ${name}`, title: words.close }, '×');
  close.addEventListener('click', () => {
    toggle(slug);
    document.querySelector(`[data-slug="${slug}"]`).focus();
  });
  return el('section', { 'aria-label': name },
    el('header', {},
      el('p', {}, el('b', {}, bdi(name)), el('span', { class: 'hint' }, ...(code ? [`${hint} `, codeOf(code)] : [role]))),
      el('a', { href: address(slug), target: '_blank', 'aria-label': `${words.open}: ${name}`, title: words.open }, '↗'),
      close),
    el('iframe', { src: address(slug), title: name, allow: 'microphone; clipboard-write' }));
}

async function refresh(options) {
  const path = options ? 'demo/clock' : 'demo/state';
  const response = await fetch(path, options).catch(() => null);
  if (response?.ok) showState(await response.json());
}

function followLink() {
  const found = LINK.test(location.hash);
  if (found) location.replace(`phone/${location.hash}`);
  return found;
}

async function move(button) {
  const buttons = document.querySelectorAll('[data-move]');
  buttons.forEach(other => other.setAttribute('aria-disabled', 'true'));
  await refresh({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ move: button.dataset.move }) });
  buttons.forEach(other => other.removeAttribute('aria-disabled'));
}

byId('moves').addEventListener('click', ({ target }) => {
  if (target.dataset.move && !target.hasAttribute('aria-disabled')) move(target);
});
followLink();
await refresh();
// Only now: there is nothing to show before, and a phone that turns says so at once.
addEventListener('hashchange', () => followLink() || showChats());
addEventListener('resize', showChats);
