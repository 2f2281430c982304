// SPDX-License-Identifier: EUPL-1.2
// Tells the server how far this person has really seen: on the screen, with the page in sight.
import { post } from './server.js';

const revs = new WeakMap();
let seen = 0;
let told = 0;
let timer;

const observer = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) seen = Math.max(seen, revs.get(target));
  tellSoon();
});

export function watch(element, rev) {
  revs.set(element, rev);
  // Looked at afresh: an edited line may be on the screen already.
  observer.unobserve(element);
  observer.observe(element);
}

function tellSoon() {
  clearTimeout(timer);
  timer = setTimeout(tell, 700);
}

async function tell() {
  if (document.visibilityState !== 'visible' || seen <= told) return;
  const rev = seen;
  const response = await post('shown', { rev }).catch(() => null);
  if (response?.ok) told = rev;
}

document.addEventListener('visibilitychange', tellSoon);
