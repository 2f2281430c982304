// SPDX-License-Identifier: EUPL-1.2
// The one button that is always there.
import { byId } from './dom.js';
import { expectAnswer } from './lines.js';
import { uuid } from './server.js';
import { press } from './taps.js';

const menu = byId('menu');
let id = uuid();

/** Before there is a session nobody could be answered. */
export function offerMenu() {
  menu.hidden = false;
}

menu.addEventListener('click', async () => {
  expectAnswer();
  if (await press(menu.parentElement, menu, { id, command: 'menu' })) id = uuid();
});
