import { placeFile } from '../../brief/place-file';
import { hashWithPlace } from '../../state/place-hash';

/** How others find a place. */
export interface Sharing {
  readonly id: string;
  /**
   * `#place={place}` for this page with that parameter in its fragment; otherwise the address of a place's own page,
   * relative to this one, in which `{place}` stands for its name as a file.
   */
  readonly share: string;
  /** The address of embed.html; null if nobody has set one. */
  readonly embed: string | null;
}

/** The address of a place: that of its own page, or one on `page`. */
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

/** The tag that shows a place in another page; null without a valid address of the page to embed. */
export function embedCode({ id, embed }: Sharing, title: string, base: string): string | null {
  if (embed === null || !URL.canParse(embed, base)) return null;
  const url = new URL(embed, base);
  url.searchParams.set('place', id);
  const quoted = (text: string) => text.replaceAll(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${quoted(url.href)}" title="${quoted(title)}" width="960" height="720" loading="lazy" allow="fullscreen" style="border: 0; inline-size: 100%"></iframe>`;
}
