import type { Brief } from '../brief/brief';
import { hashWithPlace } from '../state/place-hash';

/** Hosts that no phone can reach. */
const OWN = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Where a phone can continue at the same place: the address given to the kiosk, or the article's own, or this page if
 * it is on the web; null if there is none.
 */
export function placeAddress(
  href: string | null,
  brief: Brief | null,
  placeId: string | null,
  page = location.href,
): string | null {
  if (href !== null && URL.canParse(href, page)) {
    return withPlace(new URL(href, page), placeId);
  }
  if (brief?.article?.url) return brief.article.url;
  const url = new URL(page);
  if (!url.protocol.startsWith('http') || OWN.test(url.hostname)) return null;
  // Without the kiosk's parameters.
  url.search = '';
  return withPlace(url, placeId);
}

function withPlace(url: URL, placeId: string | null): string {
  url.hash = hashWithPlace(url.hash, placeId);
  return url.href;
}
