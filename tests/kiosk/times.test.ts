import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all } from '../support/mount';
import { calm, expectState, mountKiosk, pass } from './mount';

beforeEach(calm);

const timesOf = (value: string) =>
  Object.fromEntries(['attract', 'stay', 'idle', 'warn', 'heartbeat'].map((name) => [name, value]));

describe.each(['', 'soon', '60s', '0', '-5'])('times written as “%s”', (value) => {
  it('are the usual ones: the tour can be read, a visitor can stay, a supervisor hears it', async () => {
    const mounted = await mountKiosk({ times: timesOf(value) });
    const { kiosk, dashboard } = mounted;
    const beats = all(kiosk, 'dateline-kiosk-heartbeat');
    await pass(20);
    await expectState(kiosk, 'attract');
    await pass(5);
    await expectState(kiosk, 'tour');
    const first = dashboard.selected;
    await pass(6);
    expect(dashboard.selected).toBe(first);
    expect(beats.length).toBeGreaterThanOrEqual(5);
    expect(beats.length).toBeLessThan(9);
    await userEvent.keyboard('a');
    await pass(55);
    await expectState(kiosk, 'visitor');
    await pass(6);
    await expectState(kiosk, 'warning');
    await pass(17);
    await expectState(kiosk, 'warning');
  });
});

it('a visitor who stays for long keeps the map that they have', async () => {
  const mounted = await mountKiosk({ times: { idle: '20' } });
  const { kiosk, dashboard } = mounted;
  const mapOf = () => dashboard.shadowRoot?.querySelector('dateline-map');
  const frameOf = () => mapOf()?.shadowRoot?.querySelector('.leaflet-pane');
  const before = frameOf();
  expect(before).toBeTruthy();
  for (let times = 0; times < 12; times++) {
    await userEvent.keyboard('a');
    await pass(15);
  }
  await expectState(kiosk, 'visitor');
  expect(kiosk.shadowRoot?.querySelector('[data-safe]')).toBeNull();
  expect(frameOf()).toBe(before);
});
