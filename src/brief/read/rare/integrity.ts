import { type Fault, faultAt } from '../../fault';

/** A hash of Subresource Integrity; `sha256-<base64>?<options>`. */
const HASH = /^sha(256|384|512)-([\w+/-]+)=*(?:\?.*)?$/;

/** The digests that an `integrity` attribute asks for, those of its strongest algorithm. */
export interface Wanted {
  readonly bits: number;
  readonly digests: readonly string[];
}

/**
 * What an `integrity` attribute asks for; null where it has no digest.
 * @see https://www.w3.org/TR/sri-2/#parse-metadata
 */
export function wantedBy(integrity: string): Wanted | null {
  const all = integrity.split(/\s+/).flatMap((one) => {
    const [, bits, digest] = HASH.exec(one) ?? [];
    return bits && digest ? [{ bits: Number(bits), digest: plain(digest) }] : [];
  });
  const bits = Math.max(...all.map((one) => one.bits));
  const digests = all.filter((one) => one.bits === bits).map(({ digest }) => digest);
  return digests.length > 0 ? { bits, digests } : null;
}

/** Why these bytes may not be shown; null where they have one of the digests. */
export async function unlike(
  bytes: Uint8Array,
  { bits, digests }: Wanted,
  url: string,
): Promise<Fault | null> {
  // Pages that are not served over https have no `subtle`, and what cannot be proved is not shown.
  if (!globalThis.crypto?.subtle) return faultAt('', 'brief-unchecked', { url });
  const hash = await crypto.subtle.digest(`SHA-${bits}`, new Uint8Array(bytes));
  const digest = plain(btoa(String.fromCharCode(...new Uint8Array(hash))));
  if (digests.includes(digest)) return null;
  const told = (one: string) => `sha${bits}-${one}`;
  const expected = digests.map(told).join(' ');
  return faultAt('', 'brief-altered', { url, digest: told(digest), expected });
}

/** Base64 in its one alphabet, without its padding. */
function plain(base64: string): string {
  return base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
}
