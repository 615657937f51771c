import { afterEach, describe, expect, it, vi } from 'vitest';
import { LateDetail } from '../../../src/map/world/late-detail';
import { makeMap } from './harness';

const TONGHAE: [number, number] = [129.663606, 40.8557];
const file = {
  type: 'DatelineDetail',
  version: 1,
  sources: '',
  maxZoom: 12,
  around: [TONGHAE],
  reachKm: 60,
  lines: {},
  towns: [],
};
const answer = (body: string, status = 200) =>
  vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(body, { status }));

afterEach(() => {
  vi.restoreAllMocks();
});

/** The detail of a brief with one place, on a map that shows it at a zoom. */
function makeDetail(zoom: number, source: string | object = 'https://map.example/detail.json') {
  const map = makeMap([40.8557, 129.663606], zoom);
  map.setMaxZoom(10);
  const ready = vi.fn();
  const failed = vi.fn();
  const detail = new LateDetail(map, { file: source, places: [TONGHAE] }, { ready, failed });
  return { map, detail, ready, failed };
}

describe('the detail of a brief', () => {
  it('is fetched once, when the map is zoomed in to where the brief plays', async () => {
    const fetched = answer(JSON.stringify(file));
    const { map, detail, ready } = makeDetail(5);
    expect(fetched).not.toHaveBeenCalled();
    map.setView([10, 10], 8, { animate: false });
    expect(fetched).not.toHaveBeenCalled();
    map.setView([40.8557, 129.663606], 8, { animate: false });
    await expect.poll(() => ready.mock.calls.length).toBe(1);
    map.setView([40, 129], 9, { animate: false });
    map.setView([40, 129 + 360], 9, { animate: false });
    expect(fetched).toHaveBeenCalledTimes(1);
    detail.remove();
  });

  it('lets the map zoom further where there is detail, and nowhere else', async () => {
    answer(JSON.stringify(file));
    const { map, detail, ready } = makeDetail(8);
    await expect.poll(() => ready.mock.calls.length).toBe(1);
    expect(map.getMaxZoom()).toBe(12);
    map.setView([45, 120], 8, { animate: false });
    expect(map.getMaxZoom()).toBe(10);
    map.setView([40.8557, 129.663606 - 360], 11, { animate: false });
    expect(map.getMaxZoom()).toBe(12);
    // One that leaves is not thrown back.
    map.setView([45, 120], 11, { animate: false });
    expect(map.getZoom()).toBe(11);
    expect(map.getMaxZoom()).toBe(11);
    detail.remove();
    expect(map.getMaxZoom()).toBe(10);
  });

  it('may be in the brief itself: nothing is fetched', async () => {
    const fetched = answer('');
    const { ready } = makeDetail(8, file);
    await expect.poll(() => ready.mock.calls.length).toBe(1);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['is missing', () => answer('', 404), 'answered 404'],
    ['is cut short', () => answer(JSON.stringify(file).slice(0, 60)), 'not all of it'],
    ['is a page', () => answer('<!doctype html>'), 'no JSON'],
    ['is something else', () => answer('{"type":"FeatureCollection"}'), 'not a detail file'],
    [
      'has lines that are no text',
      () => answer(JSON.stringify({ ...file, lines: { land: [1] } })),
      'not a detail file',
    ],
    [
      'is of another brief',
      () => answer(JSON.stringify({ ...file, around: [[10, 50]] })),
      'other places',
    ],
    [
      'cannot be had',
      () => vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network')),
      'no network',
    ],
  ])('that %s costs only itself, and tells why', async (_what, given, reason) => {
    given();
    const { map, ready, failed } = makeDetail(8);
    await expect.poll(() => failed.mock.calls.length).toBe(1);
    expect(failed.mock.calls[0]?.[0]).toContain(reason);
    expect(ready).not.toHaveBeenCalled();
    expect(map.getMaxZoom()).toBe(10);
  });

  it('of a removed map is not reported', async () => {
    let resolve = (_response: Response) => {};
    const promise = new Promise<Response>((settle) => {
      resolve = settle;
    });
    vi.spyOn(window, 'fetch').mockReturnValue(promise);
    const { detail, ready, failed } = makeDetail(8);
    detail.remove();
    resolve(new Response(JSON.stringify(file)));
    await promise;
    await Promise.resolve();
    expect([ready, failed].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });
});
