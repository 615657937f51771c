import { LoadError } from './load-error';

/** A hash of Subresource Integrity; `sha256-<base64>?<options>`. */
const HASH = /^sha(256|384|512)-([\w+/-]+)=*(?:\?.*)?$/;

/** The digests that an `integrity` attribute asks for, those of its strongest algorithm; none where it has no such. */
export interface Wanted {
  readonly bits: number;
  readonly digests: readonly string[];
}

/** @see https://www.w3.org/TR/sri-2/#parse-metadata */
export function wantedBy(integrity: string): Wanted | null {
  const all = integrity.split(/\s+/).flatMap((one) => {
    const [, bits, digest] = HASH.exec(one) ?? [];
    return bits && digest ? [{ bits: Number(bits), digest: plain(digest) }] : [];
  });
  const bits = Math.max(...all.map((one) => one.bits));
  const digests = all.filter((one) => one.bits === bits).map(({ digest }) => digest);
  return digests.length > 0 ? { bits, digests } : null;
}

/** Passes where the bytes have one of the digests. @throws LoadError */
export async function prove(bytes: Uint8Array, wanted: Wanted, url: string): Promise<void> {
  const { bits, digests } = wanted;
  // Pages that are not served over https have none, and what cannot be proved is not shown.
  if (!globalThis.crypto?.subtle) throw LoadError.of('brief-unchecked', { url });
  const hash = await crypto.subtle.digest(`SHA-${bits}`, new Uint8Array(bytes));
  const digest = btoa(String.fromCharCode(...new Uint8Array(hash)));
  if (digests.includes(plain(digest))) return;
  const expected = digests.map((one) => `sha${bits}-${one}`).join(' ');
  throw LoadError.of('brief-altered', { url, digest: `sha${bits}-${plain(digest)}`, expected });
}

/** Base64 in its one alphabet, without its padding. */
function plain(base64: string): string {
  return base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
}
