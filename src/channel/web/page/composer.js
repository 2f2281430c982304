// SPDX-License-Identifier: EUPL-1.2
// Where one writes, attaches and speaks.
import { byId, el, icon } from './dom.js';
import { flash } from './notice.js';
import { send } from './outbox.js';
import { canRecord, record } from './recorder.js';

const MOST = 20 * 1024 * 1024;
const LONGEST_VOICE = 5 * 60;
const DRAFT = `draft ${location.pathname}`;
const form = byId('composer');
const write = byId('write');
const left = byId('left');
// Counted from here on: what is too long is said before it is sent, and nothing that is pasted is cut off.
const NEAR = 200;
// Where a finger is the pointer, the keyboard lies on the screen and its Enter is a new line.
const finger = matchMedia('(pointer: coarse)');
let attached = null;

write.value = sessionStorage.getItem(DRAFT) ?? '';
changed();

function changed() {
  sessionStorage.setItem(DRAFT, write.value);
  write.style.height = 'auto';
  write.style.height = `${write.scrollHeight + 2}px`;
  const room = roomLeft();
  left.hidden = room > NEAR;
  left.textContent = room;
  left.classList.toggle('over', room < 0);
  // An empty line offers the microphone, a filled one the plane: one thumb, one place.
  const empty = !write.value.trim() && !attached;
  byId('record').hidden = !canRecord || !empty;
  byId('send').hidden = canRecord && empty;
}

/** In characters, as the server counts them. */
function roomLeft() {
  return Number(write.dataset.longest) - [...write.value.trim()].length;
}

write.addEventListener('input', changed);
write.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || finger.matches) return;
  event.preventDefault();
  form.requestSubmit();
});
form.addEventListener('submit', event => {
  event.preventDefault();
  const text = write.value.trim();
  if (!text && !attached) return;
  if (roomLeft() < 0) return flash('too-long');
  send(text, attached?.file, attached);
  write.value = '';
  attach(null);
  // On a phone the keyboard would cover the answer and its buttons.
  if (finger.matches) byId('log').focus({ preventScroll: true });
  else write.focus();
});

document.addEventListener('erased', () => {
  write.value = '';
  attach(null);
});

// Attachments: shown first, so that the wrong photo need not be sent.
byId('attach').addEventListener('click', () => byId('file').click());
byId('file').addEventListener('change', event => {
  choose(event.target.files[0]);
  event.target.value = '';
});
write.addEventListener('paste', event => {
  const [file] = event.clipboardData.files;
  if (!file) return;
  event.preventDefault();
  choose(file);
});

async function choose(chosen) {
  if (!chosen) return;
  const file = await smaller(chosen);
  if (file.size > MOST) return flash('too-large');
  const [family] = file.type.split('/');
  const kind = { image: 'photo', audio: 'voice', video: 'video' }[family] ?? 'document';
  attach({ file, kind, url: URL.createObjectURL(file), name: file.name });
}

function attach(next) {
  attached = next;
  const strip = byId('attachment');
  strip.hidden = !attached;
  strip.replaceChildren(...(attached ? [preview(attached), el('button', { type: 'button', class: 'round', 'data-word': 'remove', click: () => attach(null) }, icon('cross'))] : []));
  changed();
  if (attached) byId('send').focus();
}

function preview({ kind, url, name }) {
  if (kind === 'photo') return el('img', { src: url, alt: name });
  if (kind === 'voice') return el('audio', { src: url, controls: true, 'data-word': 'voice' });
  return el('bdi', {}, icon('page'), name);
}

/** A photo of some megabytes is drawn again at a readable size: prepaid data costs money, and the place where it
 *  was taken stays on the phone. What cannot be drawn goes as it is. */
async function smaller(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size < 500_000) return file;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, 2048 / Math.max(image.width, image.height));
    const canvas = el('canvas', { width: Math.round(image.width * scale), height: Math.round(image.height * scale) });
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    return blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, '.jpg'), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}

// Voice: press to start, press to stop, listen, send.
let recording = null;
let clock;

byId('record').addEventListener('click', async () => {
  try {
    recording = await record();
  } catch {
    return flash('record-refused');
  }
  const began = Date.now();
  const tick = () => {
    const seconds = Math.floor((Date.now() - began) / 1000);
    byId('elapsed').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    if (seconds >= LONGEST_VOICE) stopRecording();
  };
  tick();
  clock = setInterval(tick, 250);
  showRecording(true);
  byId('record-stop').focus();
});
byId('record-stop').addEventListener('click', stopRecording);
byId('record-cancel').addEventListener('click', () => {
  endRecording().cancel();
  byId('record').focus();
});

async function stopRecording() {
  choose(await endRecording().stop());
}

function endRecording() {
  clearInterval(clock);
  showRecording(false);
  return recording;
}

function showRecording(on) {
  byId('recording').hidden = !on;
  byId('compose').hidden = on;
}
