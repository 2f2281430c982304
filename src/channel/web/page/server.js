// SPDX-License-Identifier: EUPL-1.2
// What goes to the server.

/** Posts and gives the response; throws when no answer came. Mobile networks can hang for minutes, hence the limit. */
export async function post(path, body, seconds = 20) {
  const form = body instanceof FormData;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), seconds * 1000);
  try {
    const response = await fetch(path, {
      method: 'POST',
      body: form ? body : JSON.stringify(body),
      headers: form ? {} : { 'Content-Type': 'application/json' },
      signal: limit.signal,
    });
    if (response.status === 401) document.dispatchEvent(new Event('session-gone'));
    return response;
  } finally {
    clearTimeout(timer);
  }
}

/** What became of something sent, as the word that says so; null when it is stored. */
export async function outcome(sending) {
  try {
    const { ok, status } = await sending;
    return ok ? null : { 401: 'session-gone', 413: 'too-large', 429: 'too-many' }[status] ?? 'unsent';
  } catch {
    return 'unsent';
  }
}

/** A v4 uuid. `crypto.randomUUID` is missing on older phones and on plain http. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
