import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { partsOf } from '../support/ways';
import { calm, drawn, expectState, mountKiosk, mountKioskNow, pass, settled } from './mount';

const NOON = '2026-03-02T12:00:00';

beforeEach(calm);
beforeEach(() => void vi.setSystemTime(new Date(NOON)));

describe('the night', () => {
  const look = (kiosk: HTMLElement) => {
    const night = kiosk.shadowRoot?.querySelector('.night');
    return night ? Number(getComputedStyle(night).opacity) : 0;
  };

  it.each(['dim', 'dark'])(
    'makes the screen %s while it is alone; a touch wakes it',
    async (mode) => {
      const times = {
        night: '11:00-13:00',
        'night-mode': mode,
        attract: '5',
        idle: '10',
        warn: '5',
      };
      const mounted = await mountKiosk({ times });
      const { kiosk } = mounted;
      await pass(6);
      expect(look(kiosk)).toBe(mode === 'dark' ? 1 : 0.72);
      // Behind a dark screen nothing moves.
      expect(kiosk.state).toBe(mode === 'dark' ? 'attract' : 'tour');
      await partsOf(mounted).mark('Sund').click();
      await expectState(kiosk, 'visitor');
      await expect.poll(() => look(kiosk)).toBe(0);
      await pass(17);
      await expectState(kiosk, 'attract');
      expect(look(kiosk)).toBeGreaterThan(0.5);
      vi.setSystemTime(new Date('2026-03-02T13:00:01'));
      await pass(6);
      expect(look(kiosk)).toBe(0);
      expect(kiosk.state).toBe('tour');
    },
  );

  it('that is not valid is ignored', async () => {
    const { kiosk } = await mountKiosk();
    for (const night of ['', 'never', '25:00-26:00', '22:00-22:00']) {
      kiosk.setAttribute('night', night);
      await pass(2);
      expect(look(kiosk), night).toBe(0);
    }
  });
});

/** So many minutes later by the wall clock, and once through the tour. */
async function atMinute(minute: number): Promise<void> {
  vi.setSystemTime(new Date(NOON).getTime() + minute * 60_000);
  await pass(12);
}

describe('the screen', () => {
  it('has no pointer while it is alone', async () => {
    const mounted = await mountKiosk();
    const { map, mark } = partsOf(mounted);
    const cursors = () =>
      [
        mounted.kiosk.shadowRoot?.querySelector('.stage .card'),
        map.element(),
        mark('Norr').element(),
      ]
        .filter((one) => one instanceof Element)
        .map((element) => getComputedStyle(element).cursor);
    expect(cursors().length).toBeGreaterThan(1);
    expect(new Set(cursors())).toEqual(new Set(['none']));
    await userEvent.keyboard('a');
    await settled(mounted);
    expect(cursors()).not.toContain('none');
  });

  it('trades its zones over time, while nobody is there', async () => {
    const mounted = await mountKiosk({
      times: { care: '1', attract: '2', stay: '1', idle: '100' },
    });
    const { kiosk } = mounted;
    const order = () => {
      const [map, strip] = ['.map', '.strip'].map((name) =>
        kiosk.shadowRoot?.querySelector(name)?.getBoundingClientRect(),
      );
      return [Math.round(map?.x ?? 0) > 0, (strip?.y ?? 0) > 100];
    };
    const seen = new Set<string>();
    for (const minute of [2, 3]) {
      await atMinute(minute);
      seen.add(String(order()));
    }
    expect([...seen].sort()).toEqual(['false,false', 'true,true']);
    await userEvent.keyboard('a');
    await drawn();
    const held = kiosk.shadowRoot?.querySelector('.screen')?.hasAttribute('data-swapped');
    await atMinute(4);
    expect(kiosk.shadowRoot?.querySelector('.screen')?.hasAttribute('data-swapped')).toBe(held);
  });

  it.each([
    ['auto', ['dark', 'light']],
    ['light', ['light']],
    ['dark', ['dark']],
  ])('with the theme %s is seen %s', async (theme, expected) => {
    const mounted = await mountKiosk({
      times: { care: '1', attract: '2', stay: '1' },
      attributes: { theme },
    });
    const seen = new Set<string>();
    for (const minute of [2, 6]) {
      await atMinute(minute);
      const { colorScheme } = getComputedStyle(mounted.dashboard);
      seen.add(colorScheme);
      const screen = mounted.kiosk.shadowRoot?.querySelector('.screen');
      expect(screen && getComputedStyle(screen).colorScheme).toBe(colorScheme);
    }
    expect([...seen].sort()).toEqual(expected);
    mounted.kiosk.remove();
    expect(mounted.dashboard.theme).toBe(theme);
  });

  it('fits its words, however long, on the screen', async () => {
    const mounted = mountKioskNow({
      brief: {
        type: 'FeatureCollection',
        article: { title: 'W'.repeat(120), text: `${'W'.repeat(120)}\n\nIt was.`, lang: 'en' },
        features: [],
      },
    });
    await settled(mounted);
    await drawn();
    const words = mounted.kiosk.shadowRoot?.querySelector('.words');
    expect(words?.scrollWidth).toBeLessThanOrEqual((words?.clientWidth ?? 0) + 1);
  });
});
