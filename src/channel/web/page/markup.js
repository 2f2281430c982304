// SPDX-License-Identifier: EUPL-1.2
// The small HTML subset of a line, made into nodes. Only what stands here is markup; all else is text.
import { el, icon } from './dom.js';
import { flash } from './notice.js';

const TOKEN = /<(\/?)(b|i|code|blockquote)>|<br ?\/?>|&(lt|gt|amp|quot);/g;
const CHARACTER = { lt: '<', gt: '>', amp: '&', quot: '"' };
// Fluent's isolation marks and quotes touch an address without being part of it.
const ADDRESS = /https?:\/\/[^\s<>"'“”«»\u200e\u200f\u2066-\u2069]+/g;
// As a school writes it; a letter's code has letters, and the number of an apology is shorter.
const NUMBER = /^(\+|0)[\d ()-]{8,}\d$/;
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
  const shut = () => {
    flush();
    const element = open.shift();
    // Only now is it known whether it is a number.
    if (element.localName === 'code') open[0].append(useful(element));
  };
  for (const token of html.matchAll(TOKEN)) {
    const [whole, closing, tag, entity] = token;
    text += html.slice(at, token.index);
    at = token.index + whole.length;
    if (entity) text += CHARACTER[entity];
    else if (!tag) text += '\n';
    else if (!closing) {
      flush();
      // A quote is somebody's own words: it reads in its own direction, whatever stands around it.
      const element = el(tag, { dir: tag === 'blockquote' && 'auto' });
      if (tag !== 'code') open[0].append(element);
      open.unshift(element);
    } else if (open[0].localName === tag) {
      shut();
      // A quote is a block: the line break behind it would show as an empty line.
      if (tag === 'blockquote' && html[at] === '\n') at += 1;
    } else text += whole;
  }
  text += html.slice(at);
  while (open.length > 1) shut();
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

/** A number to call is called with a tap, any other code is copied. */
function useful(code) {
  code.dir = 'ltr';
  const number = code.textContent;
  if (!NUMBER.test(number)) return copyable(code);
  return el('a', { class: 'code', href: `tel:${number.replace(/[^+\d]/g, '')}` }, icon('phone'), code);
}

function copyable(code) {
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
