import { describe, expect, it, vi } from 'vitest';
import '../../../src/kiosk/index';
import { mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

/** Element, attribute, a mistyped value, property, what it falls back to, and another value that is known. */
const cases: [tag: string, attribute: string, typed: string, usual: string, known: string][] = [
  ['dateline-dashboard', 'basemap', 'wolrd', 'world', 'none'],
  ['dateline-dashboard', 'theme', 'drak', 'auto', 'dark'],
  ['dateline-dashboard', 'gestures', 'greedily', 'cooperative', 'greedy'],
  ['dateline-dashboard', 'loading', 'lasy', 'eager', 'lazy'],
  ['dateline-map', 'basemap', 'nothing', 'world', 'https://tiles.example/{z}/{x}/{y}.png'],
  ['dateline-map', 'gestures', '', 'cooperative', 'greedy'],
  ['dateline-kiosk', 'night-mode', 'drak', 'dim', 'dark'],
  ['dateline-kiosk', 'wake-lock', 'allways', 'auto', 'never'],
];
const camel = (name: string) => name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());

describe('a mistyped word', () => {
  it.each(cases)(
    '<%s %s="%s"> is reported, and taken for %s',
    (tag, attribute, typed, usual, known) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const read = (element: Element) => Reflect.get(element, camel(attribute));
      const element = document.createElement(tag);
      element.setAttribute(attribute, typed);
      expect(read(element)).toBe(usual);
      expect(warn.mock.calls.map(([line]) => line)).toEqual([
        expect.stringContaining(`<${tag}> knows no ${camel(attribute)} “${typed}”`),
      ]);
      element.setAttribute(attribute, known);
      expect(read(element)).toBe(known);
      // By property, as frameworks set it.
      Reflect.set(element, camel(attribute), typed);
      expect(read(element)).toBe(usual);
      expect(warn).toHaveBeenCalledTimes(2);
      element.setAttribute(attribute, usual);
      element.removeAttribute(attribute);
      expect(warn).toHaveBeenCalledTimes(2);
      warn.mockRestore();
    },
  );
});

it('an unknown basemap is the world, and the places are there', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const mounted = await mount({ attributes: { basemap: 'moon' } });
  await expect.element(partsOf(mounted).mark('Norr')).toBeVisible();
  const tile = () => partsOf(mounted).map.element().querySelector('canvas');
  await expect.poll(tile).not.toBeNull();
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
