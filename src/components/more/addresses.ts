import { placeFile } from '../../brief/place-file';
import { hashWithPlace } from '../../state/place-hash';

/** How a place is found from elsewhere. */
export interface Sharing {
  readonly id: string;
  /**
   * `#place={place}` for the page itself with that parameter in its fragment; else the address of a place's own page,
   * relative to this one, where `{place}` stands for its name as a file.
   */
  readonly share: string;
  /** The address of embed.html; null where nobody has said. */
  readonly embed: string | null;
}

/** Where a place is found: on a page of its own, or on `page`. */
export function placeAddress({ id, share }: Sharing, page: string, base: string): string {
  const file = placeFile(id);
  const isOwn = !share.startsWith('#') && file !== null;
  const own = isOwn ? share.replaceAll('{place}', file) : '';
  if (isOwn && URL.canParse(own, base)) return new URL(own, base).href;
  const url = new URL(page);
  const [, parameter = 'place'] = /^#(.*)=/.exec(share) ?? [];
  url.hash = hashWithPlace(url.hash, id, parameter);
  return url.href;
}

/** The tag that shows a place in another page; null where nobody has said where the page for that is. */
export function embedCode({ id, embed }: Sharing, title: string, base: string): string | null {
  if (embed === null || !URL.canParse(embed, base)) return null;
  const url = new URL(embed, base);
  url.searchParams.set('place', id);
  const quoted = (text: string) => text.replaceAll(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${quoted(url.href)}" title="${quoted(title)}" width="960" height="720" loading="lazy" allow="fullscreen" style="border: 0; inline-size: 100%"></iframe>`;
}
