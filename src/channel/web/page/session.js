// SPDX-License-Identifier: EUPL-1.2
// Who is this? A letter's code or a personal link comes after `#`, which browsers do not send to servers.
import { post } from './server.js';
import { end, hold } from './notice.js';
import { word } from './words.js';

const KEY = /^#(start|me)=(.+)$/;

const key = takeKey();

/** Takes the key out of the address bar, so that it is neither seen nor shared. It waits in the history entry
 *  until the server has answered: who reloads in a dead spot still comes in. */
function takeKey() {
  const found = location.hash.match(KEY);
  if (found) {
    history.replaceState({ [found[1]]: found[2] }, '', location.pathname + location.search);
    // It may be somebody else's: what the last one left unsent or half written is not theirs to send.
    sessionStorage.clear();
  }
  return history.state;
}

/** Resolves when there is a session; never when the server refuses. */
export async function begin() {
  for (let wait = 1; ; wait = Math.min(wait * 2, 30)) {
    const response = await post('session', { ...key, languages: navigator.languages }).catch(() => null);
    if (response?.status === 429) return refused(response);
    if (response && response.status < 500) {
      history.replaceState(null, '');
      return response.ok || refused(response);
    }
    hold('offline');
    await new Promise(resolve => setTimeout(resolve, wait * 1000));
  }
}

async function refused(response) {
  document.body.classList.add('closed', 'refused');
  const { error } = await response.json().catch(() => ({}));
  end(error ?? word('session-gone'));
  return new Promise(() => {});
}

/** A second link opened in the same tab changes only the hash: start over with it. */
addEventListener('hashchange', () => KEY.test(location.hash) && location.reload());
