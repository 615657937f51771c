import { expect, it } from 'vitest';
import { partOf } from '../../../src/site/offline/part';

const kept = () => new Response('0123456789', { headers: { etag: '"a"', 'content-length': '10' } });

it.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=8-', 206, '89', 'bytes 8-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=10-12', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=3-1', 200, '0123456789', null],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['lines=1-2', 200, '0123456789', null],
  ['bytes=-', 200, '0123456789', null],
])('%s is answered with %i', async (range, status, body, contentRange) => {
  const part = await partOf(kept(), range);
  expect([part.status, await part.text()]).toEqual([status, body]);
  expect(part.headers.get('content-range')).toBe(contentRange);
  if (status === 206) expect(part.headers.get('content-length')).toBe(String(body.length));
  expect(part.headers.get('etag')).toBe('"a"');
});

it('without a range is the whole file, and an error stays as it is', async () => {
  const whole = kept();
  expect(await partOf(whole, null)).toBe(whole);
  const missing = new Response('', { status: 404 });
  expect(await partOf(missing, 'bytes=0-3')).toBe(missing);
});
