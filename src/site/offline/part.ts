/** The part of a kept file that a `Range` asks for, as a static host would answer; all of it without a range. */
export async function partOf(response: Response, range: string | null): Promise<Response> {
  if (range === null || response.status !== 200) return response;
  const whole = await response.blob();
  const found = rangeOf(range, whole.size);
  // Anything but a single range counts as no range (RFC 9110).
  if (found === null) return new Response(whole, { headers: response.headers });
  const headers = new Headers(response.headers);
  // These headers describe the whole file.
  for (const name of ['content-length', 'content-encoding']) headers.delete(name);
  const [from, to] = found;
  if (from > to) {
    headers.set('content-range', `bytes */${whole.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${from}-${to}/${whole.size}`);
  headers.set('content-length', String(to - from + 1));
  return new Response(whole.slice(from, to + 1), { status: 206, headers });
}

/**
 * First and last byte of `bytes=0-99`, `bytes=100-` or `bytes=-100`; the first is after the last if nothing is there.
 */
function rangeOf(range: string, size: number): readonly [from: number, to: number] | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (first === '' && last === '') return null;
  if (first === '') return [Math.max(0, size - Number(last)), Number(last) > 0 ? size - 1 : -1];
  if (last !== '' && Number(last) < Number(first)) return null;
  return [Number(first), last === '' ? size - 1 : Math.min(size - 1, Number(last))];
}
