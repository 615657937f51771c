import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DatelineDashboard } from '../../src';
import { DashboardHandle } from '../../src/kiosk/dashboard-handle';
import type { DatelineKiosk } from '../../src/kiosk/index';
import { MapWatch } from '../../src/kiosk/map-watch';
import { BRIEF, FEATURES } from '../support/fixture';
import { listeners, uncaught } from '../support/leaks';
import { all, heard, mount, prefer } from '../support/mount';
import { partsOf } from '../support/ways';
import {
  drawn,
  expectState,
  fakeClock,
  mountKiosk,
  mountKioskNow,
  pass,
  screenOf,
  settled,
} from './mount';

let errors: string[] = [];
beforeEach(() => {
  errors = uncaught();
  fakeClock();
  return () => expect(errors).toEqual([]);
});

/** What stands in its tag, but for the choice. */
function tagOf(element: Element): string {
  const clone = element.cloneNode(false) as Element;
  clone.removeAttribute('selected');
  return clone.outerHTML;
}

describe('taken out of the page', () => {
  it.each(['attract', 'tour', 'a flight', 'visitor', 'warning', 'reset'])(
    'in %s: no error, no listener, no timer; the dashboard is as it was',
    async (when) => {
      const mounted = await mountKiosk({ attributes: { theme: 'auto' } });
      const { kiosk, dashboard } = mounted;
      const parent = document.createElement('div');
      onTestFinished(() => parent.remove());
      kiosk.remove();
      document.body.append(parent);
      const timers = vi.getTimerCount();
      const left = listeners(window, document);
      await dashboard.updateComplete;
      dashboard.style.color = 'inherit';
      const bare = tagOf(dashboard);
      document.body.append(kiosk);
      await settled(mounted);
      await drawn();
      expect(tagOf(dashboard)).not.toBe(bare);
      if (when === 'tour' || when === 'a flight') kiosk.attract = 1;
      if (when === 'a flight') await vi.advanceTimersByTimeAsync(1000);
      if (when === 'tour') await pass(1);
      if (when === 'visitor' || when === 'warning' || when === 'reset')
        await userEvent.keyboard('a');
      if (when === 'warning') await pass(101);
      if (when === 'reset') (screenOf(mounted).tool('Start over').element() as HTMLElement).click();
      await expectState(kiosk, when === 'a flight' ? 'tour' : (when as 'tour'));
      const states = all(kiosk, 'dateline-kiosk-state');
      parent.append(kiosk);
      kiosk.remove();
      expect([dashboard.gestures, dashboard.theme]).toEqual(['cooperative', 'auto']);
      await dashboard.updateComplete;
      expect(tagOf(dashboard)).toBe(bare);
      await pass(300);
      expect(left()).toEqual([]);
      expect(vi.getTimerCount()).toBeLessThanOrEqual(timers);
      expect(states).toEqual([]);
    },
  );

  it('by a listener to its state', async () => {
    const { kiosk } = await mountKiosk({ times: { attract: '2', heartbeat: '1' } });
    kiosk.addEventListener('dateline-kiosk-state', () => kiosk.remove());
    await pass(3);
    const beats = all(kiosk, 'dateline-kiosk-heartbeat');
    await pass(10);
    expect(beats).toEqual([]);
  });
});

describe('the dashboard', () => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

  it('is kept through a move of the kiosk, and tours on', async () => {
    const mounted = await mountKiosk({ times: { attract: '5', stay: '5' } });
    const { kiosk, dashboard } = mounted;
    await pass(5);
    await expectState(kiosk, 'tour');
    const elsewhere = document.createElement('section');
    onTestFinished(() => elsewhere.remove());
    document.body.append(elsewhere);
    elsewhere.append(kiosk);
    await pass(5);
    await expect.poll(() => dashboard.selected).not.toBeNull();
    expect(dashboard.gestures).toBe('greedy');
    await partsOf(mounted).mark('Sund').click();
    await expectState(kiosk, 'visitor');
    await expect.poll(() => dashboard.selected).toBe('sund');
  });

  it('may be put in later, and replaced; the one before is as it was', async () => {
    const mounted = mountKioskNow();
    const { kiosk, dashboard } = mounted;
    dashboard.remove();
    await pass(3);
    await expect.element(screenOf(mounted).card.getByText('Touch to explore')).toBeVisible();
    kiosk.append(dashboard);
    await pass(1);
    expect(dashboard.gestures).toBe('greedy');
    await expect
      .element(screenOf(mounted).card.getByRole('heading', { level: 1 }))
      .toHaveTextContent(BRIEF.article.title);
    const other = document.createElement('dateline-dashboard');
    other.setAttribute('basemap', 'none');
    other.brief = { ...BRIEF, article: { ...BRIEF.article, title: 'Another' } };
    const ready = heard(other, 'dateline-ready');
    dashboard.replaceWith(other);
    await ready;
    expect(dashboard.gestures).toBe('cooperative');
    expect(other.gestures).toBe('greedy');
    await expect
      .element(screenOf(mounted).card.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Another');
    await screenOf(mounted).tool('Next place').click();
    await expect.poll(() => other.selected).toBe('norr');
  });

  it('may be defined later', async () => {
    const get = vi.spyOn(customElements, 'get').mockReturnValue(undefined);
    let define: () => void = () => {};
    const defined = new Promise<CustomElementConstructor>((resolve) => {
      define = () => resolve(HTMLElement);
    });
    const when = vi.spyOn(customElements, 'whenDefined').mockReturnValue(defined);
    onTestFinished(() => when.mockRestore());
    const { kiosk, dashboard } = mountKioskNow();
    await pass(1);
    expect(dashboard.gestures).toBe('cooperative');
    get.mockRestore();
    define();
    await expect.poll(() => dashboard.gestures).toBe('greedy');
    kiosk.remove();
    expect(dashboard.gestures).toBe('cooperative');
  });

  it('may have been there for long when the kiosk comes: its map is let be', async () => {
    const { dashboard } = await mount();
    const watch = new MapWatch(new DashboardHandle(dashboard, () => {}));
    await pass(60);
    expect(watch.look()).toBeNull();
  });

  it('may be written by a script, with the kiosk, as HTML', async () => {
    const html = `<dateline-kiosk attract="2"><dateline-dashboard basemap="none"></dateline-dashboard></dateline-kiosk>`;
    document.body.insertAdjacentHTML('beforeend', html);
    const kiosk = document.body.lastElementChild as DatelineKiosk;
    onTestFinished(() => kiosk.remove());
    const dashboard = kiosk.firstElementChild as DatelineDashboard;
    dashboard.brief = BRIEF;
    await pass(3);
    await expectState(kiosk, 'tour');
    expect(dashboard.selected).toBe('norr');
  });

  it('may have a layout of its own inside', async () => {
    const inside =
      '<div><dateline-map style="height:400px"></dateline-map><dateline-places></dateline-places></div>';
    const mounted = await mountKiosk({ inside, times: { attract: '5' } });
    await pass(5);
    await expect.poll(() => mounted.dashboard.selected).toBe('norr');
    await partsOf(mounted).mark('Sund').click();
    await expectState(mounted.kiosk, 'visitor');
    await expect.poll(() => mounted.dashboard.selected).toBe('sund');
  });

  it('gets a brief while a visitor chooses, or a shorter one mid-tour, and goes on', async () => {
    const mounted = await mountKiosk({ times: { attract: '2', stay: '2' } });
    await pass(8);
    await expectState(mounted.kiosk, 'tour');
    mounted.dashboard.brief = { ...BRIEF, features: FEATURES.slice(0, 1) };
    await pass(4);
    expect(['attract', 'tour']).toContain(mounted.kiosk.state);
    mounted.dashboard.select('nowhere');
    await pass(2);
    mounted.dashboard.brief = { type: 'FeatureCollection', features: [] };
    await pass(8);
    await expectState(mounted.kiosk, 'attract');
    mounted.dashboard.brief = BRIEF;
    await pass(3);
    await expectState(mounted.kiosk, 'tour');
  });
});

it('two kiosks in a page both tour, and both give way to a hand', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const times = { attract: '2', stay: '2', idle: '20', warn: '5' };
  const one = await mountKiosk({ times });
  const two = await mountKiosk({ times });
  await pass(3);
  await expectState(one.kiosk, 'tour');
  await expectState(two.kiosk, 'tour');
  await partsOf(two).mark('Sund').click();
  await expectState(two.kiosk, 'visitor');
  await expectState(one.kiosk, 'visitor');
  one.kiosk.remove();
  await expect.poll(() => two.dashboard.selected).toBe('sund');
  await pass(two.kiosk.idle + two.kiosk.warn + 5);
  await expectState(two.kiosk, 'tour');
});
