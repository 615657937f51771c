import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as L from '../../../src/map/leaflet';
import { at, handled, rest } from './harness';

type Spot = readonly [x: number, y: number];

/** What a browser sends, at a point of the map, which fills the page's corner. */
function send(map: L.Map, type: string, [clientX, clientY]: Spot, init: MouseEventInit = {}) {
  const place = { clientX, clientY, bubbles: true, cancelable: true, ...init };
  const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
  const event = new Kind(type, { pointerId: 1, pointerType: 'mouse', ...place });
  map.getPane('markerPane')?.dispatchEvent(event);
  return event;
}

function touch(map: L.Map, type: string, ...spots: readonly Spot[]): TouchEvent {
  const target = map.getContainer();
  const touches = spots.map(
    ([clientX, clientY], identifier) => new Touch({ identifier, target, clientX, clientY }),
  );
  const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

function wheel(map: L.Map, init: WheelEventInit): WheelEvent {
  const place = { clientX: 200, clientY: 100, bubbles: true, cancelable: true };
  const event = new WheelEvent('wheel', { ...place, ...init });
  map.getContainer().dispatchEvent(event);
  return event;
}

describe('a mouse', () => {
  it('drags with its first button alone', () => {
    const { map, told } = handled();
    send(map, 'mousedown', [300, 200], { button: 2, buttons: 2 });
    send(map, 'pointermove', [340, 200], { buttons: 3 });
    expect(told).toEqual([]);
  });

  it('that was released outside the window drags no longer', () => {
    const { map, told } = handled();
    send(map, 'mousedown', [1, 200], { buttons: 1 });
    send(map, 'pointermove', [200, 200], { buttons: 0 });
    send(map, 'pointermove', [300, 200], { buttons: 1 });
    expect(told).toEqual([]);
  });

  it('drags the map, and not what it stands in, which may be draggable itself', () => {
    const { map } = handled();
    const isHeld = () => {
      const event = new DragEvent('dragstart', { bubbles: true, cancelable: true });
      map.getContainer().parentElement?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(isHeld()).toBe(false);
    send(map, 'mousedown', [300, 200], { buttons: 1 });
    expect(isHeld()).toBe(true);
    send(map, 'mouseup', [300, 200]);
    expect(isHeld()).toBe(false);
  });

  it('zooms by a double click, and back with Shift, around the pointer', async () => {
    const { map, told } = handled();
    const held = at(map, 200, 100);
    send(map, 'dblclick', [200, 100]);
    await rest(map);
    expect(map.getZoom()).toBe(5);
    expect(map.latLngToContainerPoint(held).distanceTo([200, 100])).toBeLessThan(2);
    map.setZoom(10, { animate: false });
    send(map, 'dblclick', [200, 100]);
    expect(map.getZoom()).toBe(10);
    expect(told).toEqual(['taken']);
    send(map, 'dblclick', [200, 100], { shiftKey: true });
    await rest(map);
    expect(map.getZoom()).toBe(9);
    expect(told).toEqual(['taken', 'taken']);
  });
});

describe('a finger', () => {
  it('of a shared map is the page’s, and told of when it moves; two are the map’s', () => {
    const { map, told } = handled({ cooperative: () => true });
    expect(touch(map, 'touchstart', [300, 200]).defaultPrevented).toBe(false);
    expect(told).toEqual([]);
    expect(touch(map, 'touchmove', [300, 240]).defaultPrevented).toBe(false);
    expect(told).toEqual(['touch']);
    expect(touch(map, 'touchstart', [300, 200], [400, 200]).defaultPrevented).toBe(true);
    expect(touch(map, 'touchmove', [300, 240], [400, 240]).defaultPrevented).toBe(true);
    touch(map, 'touchend', [300, 240]);
    // The one that is lifted last asks for nothing.
    touch(map, 'touchmove', [300, 244]);
    expect(told).toEqual(['touch', 'taken']);
  });

  it('drags a greedy map until another comes', () => {
    const { map, told } = handled();
    const held = at(map, 300, 200);
    touch(map, 'touchstart', [300, 200]);
    touch(map, 'touchmove', [300, 260]);
    expect(map.latLngToContainerPoint(held).y).toBe(260);
    touch(map, 'touchstart', [300, 260], [400, 260]);
    expect(map.getContainer().classList).not.toContain('dragged');
    touch(map, 'touchmove', [300, 260], [500, 260]);
    expect(map.getZoom()).toBeCloseTo(5, 5);
    expect(told).toEqual(['taken', 'taken']);
    // One more, outside the map, is none of its business.
    touch(map, 'touchmove', [300, 260], [500, 260], [10, 10]);
    expect(map.getZoom()).toBeCloseTo(5, 5);
    touch(map, 'touchend');
  });

  it('asks at each touch whether it is for the map or the page', () => {
    let isShared = true;
    const { map } = handled({ cooperative: () => isShared });
    const action = () => getComputedStyle(map.getContainer()).touchAction;
    expect(action()).toBe('pan-x pan-y');
    isShared = false;
    touch(map, 'touchstart', [300, 200]);
    expect(action()).toBe('none');
    touch(map, 'touchend');
  });
});

describe('a wheel', () => {
  it('zooms once for all turns within a moment, around the pointer', async () => {
    const { map, told } = handled();
    const held = at(map, 200, 100);
    for (let turn = 0; turn < 3; turn++) wheel(map, { deltaY: -4, deltaMode: 1 });
    await rest(map);
    expect(map.getZoom()).toBeGreaterThan(4.5);
    expect(map.latLngToContainerPoint(held).distanceTo([200, 100])).toBeLessThan(2);
    expect(told).toEqual(['taken']);
  });
});

describe('what is turned', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });
  const settle = () => vi.advanceTimersByTime(100);

  it('past the last zoom moves nothing, and nothing when the map is gone', () => {
    const { map, told, life } = handled({}, 10);
    wheel(map, { deltaY: -100 });
    settle();
    wheel(map, { deltaY: 100 });
    life.abort();
    settle();
    expect(map.getZoom()).toBe(10);
    expect(told).toEqual([]);
  });

  it.each([
    ['without ctrl is the page’s', {}, 'wheel', false],
    ['with ctrl is the map’s', { ctrlKey: true }, 'taken', true],
    ['with ⌘ is the map’s', { metaKey: true }, 'taken', true],
  ])('of a shared map, %s', (_, keys, what, isOurs) => {
    const { map, told } = handled({ cooperative: () => true });
    expect(wheel(map, { deltaY: -100, ...keys }).defaultPrevented).toBe(isOurs);
    settle();
    expect(told).toEqual([what]);
  });
});

it('gestures that end leave the map as it was before them', () => {
  const { map, told, life } = handled();
  const look = () => {
    const { cursor, touchAction } = getComputedStyle(map.getContainer());
    return [cursor, touchAction];
  };
  expect(look()).toEqual(['grab', 'none']);
  life.abort();
  expect(look()).toEqual(['auto', 'auto']);
  send(map, 'mousedown', [300, 200], { buttons: 1 });
  send(map, 'pointermove', [340, 200], { buttons: 1 });
  touch(map, 'touchstart', [300, 200], [400, 200]);
  touch(map, 'touchmove', [300, 260], [500, 260]);
  send(map, 'dblclick', [300, 200]);
  wheel(map, { deltaY: 100 });
  expect(told).toEqual([]);
});
