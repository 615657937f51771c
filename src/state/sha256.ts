/** The SHA-256 of bytes in hexadecimal digits; null on a page that is not served over https and has no `crypto.subtle`. */
export async function sha256Of(
  bytes: Uint8Array,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<string | null> {
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
