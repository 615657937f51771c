import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BRIEF, feature, point } from '../../support/fixture';
import { focusedName, mount } from '../../support/mount';
import { paneOf, placeOf } from '../../support/panes';
import { button, partsOf } from '../../support/ways';

/** Of each much is said, and at its end stands a way to the other. */
const LONG = 'What an editor knows of a harbour fills more than one screen. '.repeat(60);
const long = (name: string, longitude: number, other: string) =>
  feature(name, point(longitude, 50), { description: LONG, distancesTo: [other] });
const brief = { ...BRIEF, features: [long('Quay', 3, 'pier'), long('Pier', 8, 'quay')] };

it.each([
  [320, 640],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1440, 900],
])(
  'a place is read from its beginning, however far the last one was scrolled, at %i × %i',
  async (width, height) => {
    const mounted = await mount({ brief, width, height, attributes: { selected: 'quay' } });
    const { heading } = partsOf(mounted);
    const excerpts = mounted.within.getByRole('region', { name: 'Excerpts' });
    await userEvent.click(button(excerpts, 'Distance to Pier'));
    await expect.element(heading('Pier')).toBeVisible();
    expect(focusedName()).toBe('Pier');
    await expect.poll(() => placeOf(heading('Pier').element()).top).toBeGreaterThan(0);
    expect(placeOf(heading('Pier').element()).bottom).toBeLessThan(0.7);
    // The mark of a place, too, and code.
    const pane = paneOf(heading('Pier').element());
    const readOn = () => pane.scrollTo({ top: 400 });
    readOn();
    await userEvent.click(partsOf(mounted).mark('Quay'));
    await expect.poll(() => placeOf(heading('Quay').element()).top).toBeGreaterThan(0);
    readOn();
    mounted.dashboard.select('pier');
    await expect.poll(() => placeOf(heading('Pier').element()).top).toBeGreaterThan(0);
  },
);
