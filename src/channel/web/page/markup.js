// SPDX-License-Identifier: EUPL-1.2
// The small HTML subset of a line, made into nodes. Only what stands here is markup; all else is text.
import { el, icon } from './dom.js';
import { flash } from './notice.js';

const TOKEN = /<(\/?)(b|i|code|blockquote)>|<br ?\/?>|&(lt|gt|amp|quot);/g;
const CHARACTER = { lt: '<', gt: '>', amp: '&', quot: '"' };
// Fluent's isolation marks and quotes touch an address without being part of it.
const ADDRESS = /https?:\/\/[^\s<>"'“”«»\u200e\u200f\u2066-\u2069]+/g;
const SENTENCE_END = /[.,;:!?)\]،؛؟。]+$/;

export function nodes(html) {
  const open = [document.createDocumentFragment()];
  let text = '';
  let at = 0;
  const flush = () => {
    if (open[0].localName === 'code') open[0].append(text);
    else open[0].append(...withLinks(text));
    text = '';
  };
  for (const token of html.matchAll(TOKEN)) {
    const [whole, closing, tag, entity] = token;
    text += html.slice(at, token.index);
    at = token.index + whole.length;
    if (entity) text += CHARACTER[entity];
    else if (!tag) text += '\n';
    else if (!closing) {
      flush();
      const element = el(tag);
      open[0].append(tag === 'code' ? copyable(element) : element);
      open.unshift(element);
    } else if (open[0].localName === tag) {
      flush();
      open.shift();
      // A quote is a block: the line break behind it would show as an empty line.
      if (tag === 'blockquote' && html[at] === '\n') at += 1;
    } else text += whole;
  }
  text += html.slice(at);
  while (open.length > 1) { flush(); open.shift(); }
  flush();
  return open[0];
}

function withLinks(text) {
  const parts = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(SENTENCE_END, '');
    parts.push(text.slice(at, match.index));
    parts.push(el('a', { href: address, dir: 'ltr', target: '_blank', rel: 'noopener noreferrer' }, address));
    at = match.index + address.length;
  }
  return [...parts, text.slice(at)];
}

function copyable(code) {
  code.dir = 'ltr';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      flash('copied');
    } catch {
      // No clipboard on plain http: marking it leaves one long press to do.
      getSelection().selectAllChildren(code);
    }
  };
  // No aria-label: it would hide the code itself from a screen reader.
  return el('button', { type: 'button', class: 'code', click: copy }, code, icon('copy'), el('span', { class: 'unseen', 'data-text': 'copy' }));
}
