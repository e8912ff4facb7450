/**
 * Serves the check page from this machine. The build writes the list of its files in place of the two names below; a new
 * build has a new version, is fetched whole beside the old one and takes over when the old page is closed.
 */
declare const __PRECACHE__: readonly string[];
declare const __VERSION__: string;

const scope = self as unknown as ServiceWorkerGlobalScope;
const prefix = 'khop-';
const cacheName = prefix + __VERSION__;

scope.addEventListener('install', event => {
  event.waitUntil(fill());
});

scope.addEventListener('activate', event => {
  event.waitUntil(dropOlder().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin || pathname.startsWith('/api/')) return;
  event.respondWith(answer(request, pathname));
});

async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(__PRECACHE__.map(path => new Request(path, { cache: 'reload' })));
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter(name => name.startsWith(prefix) && name !== cacheName).map(name => caches.delete(name)),
  );
}

/** Parts of the rooms of the store are not fetched ahead; once fetched they are kept, as their names carry their content. */
async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const wanted = request.mode === 'navigate' ? '/' : request;
  const kept = await cache.match(wanted, { ignoreSearch: request.mode === 'navigate' });
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.ok && pathname.startsWith('/assets/')) await cache.put(request, fetched.clone());
  return fetched;
}
