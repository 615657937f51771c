import { at } from '../json';
import { type Check, warning } from './finding';
import type { Sites } from './sites';

/** Hosts that readers cannot reach. */
const PRIVATE =
  /^(?:localhost|.*\.(?:local|localhost|internal|lan|test|invalid)|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[(?:::1|f[cd]..:.*|fe80:.*)\])/i;

/** Addresses that only the author can open, or that reveal something private. Nothing is fetched. */
export function* links(sites: Sites): Generator<Check> {
  for (const { id, url } of sites.brief.articles) {
    if (url !== null) yield* ofLink(url, at(sites.articlePointer(id), 'url'));
  }
  for (const place of sites.brief.places) {
    const { pointer = '' } = sites.of(place, 'sources');
    for (const index of place.sources.keys()) {
      const url = place.sources[index]?.url ?? null;
      if (url !== null) yield* ofLink(url, at(pointer, index));
    }
  }
}

function* ofLink(url: string, pointer: string): Generator<Check> {
  if (!URL.canParse(url)) return;
  const { hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') yield warning('link-secret', { pointer }, { url });
  if (PRIVATE.test(hostname)) yield warning('link-private', { pointer }, { url, host: hostname });
  else if (!hostname.includes('.') && !hostname.startsWith('[')) {
    yield warning('link-broken', { pointer }, { url });
  }
}
