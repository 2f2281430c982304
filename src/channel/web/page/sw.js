// SPDX-License-Identifier: EUPL-1.2
// Knocks when no page is open. The push carries nothing: what to say was left here by the page.
self.addEventListener('push', event => event.waitUntil(knock()));
self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(openChat());
});

async function knock() {
  const kept = await caches.match(new URL('knock.json', registration.scope));
  const { title, ...options } = kept ? await kept.json() : { title: registration.scope };
  // One tag: three messages are one knock, but each is heard.
  await registration.showNotification(title, { ...options, tag: 'knock', renotify: true, icon: 'icon-192.png' });
}

async function openChat() {
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const chat = pages.find(({ url }) => url.startsWith(registration.scope));
  return chat ? chat.focus() : clients.openWindow(registration.scope);
}
