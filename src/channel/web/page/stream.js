// SPDX-License-Identifier: EUPL-1.2
// Lines as they come. The browser reconnects by itself; what it gives up on (a restarting server) is tried again here.
import { flash, hold } from './notice.js';
import { post } from './server.js';

let source;
let newest = 0;
let wait = 1;
let retry;
let lost;
let told = false;

export function open(onWords, onLine) {
  // After a refusal the browser forgets what it had, so say it: a cheap phone need not load everything again.
  source = new EventSource(newest ? `lines?after=${newest}` : 'lines');
  source.addEventListener('words', event => onWords(JSON.parse(event.data)));
  source.addEventListener('line', event => {
    const line = JSON.parse(event.data);
    newest = Math.max(newest, line.rev);
    onLine(line);
  });
  source.addEventListener('open', () => {
    wait = 1;
    clearTimeout(lost);
    if (told) {
      hold(null);
      flash('online');
    }
    lost = null;
    told = false;
  });
  source.addEventListener('error', () => {
    // A blink of the network is nobody's business.
    lost ??= setTimeout(() => { told = true; hold('offline'); }, 2500);
    if (source.readyState === EventSource.CLOSED) again(() => open(onWords, onLine));
  });
}

function again(reopen) {
  // A stream never tells why it was refused; this does (401: the session is gone) and claims nothing as seen.
  post('shown', { rev: 0 }).catch(() => {});
  // Spread: after a restart not every phone at the same second.
  const timer = setTimeout(() => retry?.(), wait * 1000 * (0.5 + Math.random()));
  retry = () => { clearTimeout(timer); retry = null; reopen(); };
  wait = Math.min(wait * 2, 60);
}

export function close() {
  source?.close();
  retry = null;
  clearTimeout(lost);
}

addEventListener('online', () => retry?.());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && retry?.());
