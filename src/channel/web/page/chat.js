// SPDX-License-Identifier: EUPL-1.2
// Puts the page together. The session comes first: with a new key it clears what the composer would pick up.
import { begin } from './session.js';
import './composer.js';
import { icon } from './dom.js';
import * as lines from './lines.js';
import { offerMenu } from './menu.js';
import { hold } from './notice.js';
import * as outbox from './outbox.js';
import * as push from './push.js';
import * as stream from './stream.js';
import * as taps from './taps.js';
import { changeWords, nameAll } from './words.js';

document.querySelectorAll('[data-icon]').forEach(button => button.prepend(icon(button.dataset.icon)));
nameAll();

document.addEventListener('session-gone', () => {
  stream.close();
  document.body.classList.add('closed');
  hold('session-gone');
});

await begin();
hold(null);
offerMenu();
stream.open(changeWords, line => {
  taps.lineCame(line);
  outbox.lineCame(line);
  lines.show(line);
  push.lineCame(line);
});
outbox.resume();
push.renew().catch(() => {});
