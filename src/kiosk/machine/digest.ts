/**
 * A digest of a text in hexadecimal: SHA-256, or 32-bit FNV-1a where a page is not served over https and has
 * no `crypto.subtle`. Either finds damage and changes; neither is meant against somebody who forges.
 */
export async function digest(
  text: string,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (!subtle) return fnv1a(bytes);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fnv1a(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
