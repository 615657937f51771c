import { beforeEach, describe, expect, it } from 'vitest';
import { cdp, type Locator, userEvent } from 'vitest/browser';
import { DAWN, TITLE } from './fixture';
import { deep, drawn, expectState, fakeClock, mountKiosk, pass, screenOf } from './kiosk-mount';
import { uncaught } from './leaks';
import { all, focused, focusedName, prefer } from './mount';
import { button, partsOf } from './ways';

let errors: string[] = [];
beforeEach(() => {
  errors = uncaught();
  fakeClock();
  return () => expect(errors).toEqual([]);
});
beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** The middle of an element in the pixels of the browser's own window, in which the test's page is a frame. */
function middleOf(element: Element): readonly [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return [(frame?.x ?? 0) + (x + width / 2) * scale, (frame?.y ?? 0) + (y + height / 2) * scale];
}

type Touch = 'touchStart' | 'touchMove' | 'touchEnd';

/** A finger goes from the middle of an element as many pixels to the left, and up. */
async function swipe(on: Element, left = 0): Promise<void> {
  const [x, y] = middleOf(on);
  const send = (type: Touch, touchPoints: { x: number; y: number }[]) =>
    cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [{ x, y }]);
  for (let i = 1; i <= 6 && left > 0; i++) {
    await send('touchMove', [{ x: x - (left * i) / 6, y }]);
  }
  await send('touchEnd', []);
}

const boxOf = (locator: Locator) => {
  const { x, y, width } = locator.element().getBoundingClientRect();
  return [x, y, width].map(Math.round);
};

describe('alone', () => {
  it('invites with the headline, then tours: name, words as they are written, a bar', async () => {
    await prefer({ 'prefers-reduced-motion': 'no-preference' });
    const mounted = await mountKiosk({ times: { attract: '10', stay: '5' } });
    const { card } = screenOf(mounted);
    const states = all(document, 'dateline-kiosk-state');
    await expect.element(card.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect.element(card.getByText('Touch to explore')).toBeVisible();
    await pass(10);
    await expect.element(card.getByRole('heading', { name: 'Norr' })).toBeVisible();
    await expect.element(card.getByText(DAWN, { exact: true })).toBeVisible();
    const bar = card.element().querySelector('.bar div');
    expect(bar?.getAnimations()[0]?.effect?.getTiming().duration).toBe(5000);
    expect(mounted.dashboard.selected).toBe('norr');
    await pass(5);
    await expect.element(card.getByRole('heading', { name: 'Sund' })).toBeVisible();
    await pass(10);
    await expect.element(card.getByText('Editor’s note')).toBeVisible();
    await pass(5);
    await expect.element(card.getByRole('heading', { name: TITLE })).toBeVisible();
    expect(states.map(({ state }) => state)).toEqual(['tour', 'attract']);
  });

  it('can be held, and goes on by itself; previous and next are a touch away', async () => {
    const mounted = await mountKiosk({ times: { attract: '10', stay: '5', idle: '30' } });
    const { card, tool } = screenOf(mounted);
    const at = (name: string) => expect.element(card.getByRole('heading', { name })).toBeVisible();
    await tool('Next place').click();
    await at('Norr');
    await tool('Previous place').click();
    await at('Buoy');
    await tool('Next place').click();
    await tool('Pause').click();
    await pass(25);
    await at('Norr');
    await expect.element(tool('Go on')).toBeVisible();
    await tool('Next place').click();
    await at('Sund');
    await pass(29);
    await at('Sund');
    await pass(2);
    await expect.element(tool('Pause')).toBeVisible();
    await pass(5);
    await at('Shoals');
    await tool('Pause').click();
    await tool('Go on').click();
    await pass(5);
    await at('Buoy');
    expect(mounted.kiosk.state).toBe('tour');
  });

  it('tells a supervisor in the page of each state, and that it lives', async () => {
    const mounted = await mountKiosk({ times: { attract: '4', heartbeat: '2', stay: '100' } });
    const beats = all(window, 'dateline-kiosk-heartbeat');
    const states = all(window, 'dateline-kiosk-state');
    await pass(9);
    expect(beats.length).toBeGreaterThanOrEqual(4);
    expect(beats.length).toBeLessThanOrEqual(5);
    expect(beats.map(({ state }) => state)).toEqual(expect.arrayContaining(['attract', 'tour']));
    expect(beats.every(({ bubbles, composed, isSafe }) => bubbles && composed && !isSafe)).toBe(
      true,
    );
    expect(beats.at(-1)?.uptime).toBeGreaterThan(7000);
    expect(states.map(({ state, composed }) => [state, composed])).toEqual([['tour', true]]);
    expect(mounted.kiosk.state).toBe('tour');
  });
});

describe('the first touch', () => {
  it.each(['a mouse', 'a finger'])(
    'of %s on a mark during the tour chooses that place',
    async (what) => {
      const mounted = await mountKiosk({ times: { attract: '1' } });
      const { mark, heading } = partsOf(mounted);
      await pass(1);
      await expectState(mounted.kiosk, 'tour');
      await drawn();
      if (what === 'a mouse') await mark('Sund').click();
      else await swipe(mark('Sund').element());
      await expectState(mounted.kiosk, 'visitor');
      await expect.element(heading('Sund')).toBeVisible();
      await expect.poll(() => mounted.dashboard.selected).toBe('sund');
    },
  );

  it('that draws moves the map', async () => {
    const mounted = await mountKiosk();
    const { mark, map } = partsOf(mounted);
    // An area of the sea: the middle of the map has none of the marks.
    const [before = 0] = boxOf(mark('Shoals'));
    const from = map.element().getBoundingClientRect();
    await swipe(map.element(), 90);
    await expectState(mounted.kiosk, 'visitor');
    const moved =
      before - from.x - ((boxOf(mark('Shoals'))[0] ?? 0) - map.element().getBoundingClientRect().x);
    expect(Math.abs(moved)).toBeGreaterThan(30);
  });

  it('is a key’s as well: Tab goes into the dashboard', async () => {
    const mounted = await mountKiosk();
    await userEvent.tab();
    await expectState(mounted.kiosk, 'visitor');
    expect(mounted.dashboard.contains(document.activeElement)).toBe(true);
  });

  it('anywhere in the page will do', async () => {
    const mounted = await mountKiosk();
    await screenOf(mounted).card.getByText('Touch to explore').click();
    await expectState(mounted.kiosk, 'visitor');
    expect(mounted.dashboard.selected).toBeNull();
  });
});

describe('“Still there?”', () => {
  it('is asked after `idle` and counted down; button, key and touch extend, as often as wanted', async () => {
    const mounted = await mountKiosk({ times: { idle: '10', warn: '8' } });
    const { question } = screenOf(mounted);
    const { entry, mark } = partsOf(mounted);
    await userEvent.keyboard('a');
    await expectState(mounted.kiosk, 'visitor');
    (entry('Sund').element() as HTMLElement).focus();
    const answers = [
      () => button(question, /still here/).click(),
      () => userEvent.keyboard(' '),
      () => userEvent.keyboard('x'),
      () => swipe(mark('Sund').element()),
    ];
    for (const answer of answers) {
      await pass(10);
      await expect.element(question).toBeVisible();
      expect(focusedName()).toMatch(/still here/);
      const seconds = () => Number(question.element().querySelector('.seconds')?.textContent);
      expect(seconds()).toBeGreaterThan(6);
      await pass(4);
      expect(seconds()).toBeLessThanOrEqual(4);
      await answer();
      await expectState(mounted.kiosk, 'visitor');
      await expect.element(question).not.toBeInTheDocument();
      await expect.poll(() => focused() === entry('Sund').element()).toBe(true);
    }
    // A touch that says so means nothing else.
    await pass(1);
    expect(mounted.dashboard.selected).toBeNull();
  });

  it('comes before a code for the phone that stands open, which comes back', async () => {
    const mounted = await mountKiosk({
      times: { idle: '10', warn: '8', href: 'https://post.example/map' },
    });
    const { question, phone, tool } = screenOf(mounted);
    await tool('Go on at your phone').click();
    await expect.element(phone).toBeVisible();
    await pass(10);
    await expect.element(question).toBeVisible();
    const answer = button(question, /still here/);
    expect(focused()).toBe(answer.element());
    await answer.click();
    await expectState(mounted.kiosk, 'visitor');
    await expect.element(phone).toBeVisible();
    await expect.poll(focusedName).toBe('Close');
    await userEvent.keyboard('{Escape}');
    await expect.element(phone).not.toBeInTheDocument();
    await expect.poll(focusedName).toBe('Go on at your phone');
  });
});

describe('after a visitor', () => {
  it.each(['time is over', 'they leave'])('when %s, everything is as it was', async (how) => {
    const mounted = await mountKiosk({ times: { idle: '20', warn: '5' } });
    const { kiosk, dashboard, within } = mounted;
    const { tool } = screenOf(mounted);
    const { mark, map, topics, phrase } = partsOf(mounted);
    const states = all(kiosk, 'dateline-kiosk-state');
    const before = ['Norr', 'Sund', 'Shoals'].map((name) => boxOf(mark(name)));
    await userEvent.keyboard('a');
    await button(topics, 'Travel').click();
    await button(map, 'Zoom in').click();
    await button(map, 'Zoom in').click();
    await button(map, 'Move the map east').click();
    await tool('Larger text').click();
    await button(within, 'Timeline').click();
    const selects = within.getByRole('combobox').elements() as HTMLSelectElement[];
    if (selects[0]) await userEvent.selectOptions(selects[0], selects[0].options[1]?.value ?? '');
    await button(within, 'Article').click();
    await phrase('Norr').click();
    for (const element of deep(dashboard.shadowRoot ?? dashboard)) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      element.scrollTop = 40;
    }
    const scrolled = () =>
      [...deep(dashboard.shadowRoot ?? dashboard)].filter(({ scrollTop }) => scrollTop > 0);
    expect(scrolled().length).toBeGreaterThan(0);
    expect(dashboard.selected).toBe('norr');
    (mark('Norr').element() as HTMLElement).focus();
    if (how === 'time is over') await pass(25);
    else await tool('Begin anew').click();
    await pass(1);
    await expectState(kiosk, 'attract');
    await drawn();
    expect(dashboard.selected).toBeNull();
    expect(focused()).toBe(document.body);
    expect(scrolled()).toEqual([]);
    expect(
      [...deep(dashboard)].filter((one) => one instanceof HTMLDetailsElement && one.open),
    ).toEqual([]);
    expect(dashboard.store.state.filter).toEqual({ topics: new Set(), span: null });
    await expect
      .poll(() => ['Norr', 'Sund', 'Shoals'].map((name) => boxOf(mark(name))))
      .toEqual(before);
    await userEvent.keyboard('a');
    await expectState(kiosk, 'visitor');
    await expect.element(within.getByRole('article')).toBeVisible();
    await expect.element(tool('Larger text')).toHaveAttribute('aria-pressed', 'false');
    for (const select of selects)
      expect(select.value).toBe(
        select.options[select === selects[0] ? 0 : select.options.length - 1]?.value,
      );
    const past = [
      'visitor',
      ...(how === 'they leave' ? [] : ['warning']),
      'reset',
      'attract',
      'visitor',
    ];
    expect(states.map(({ state }) => state)).toEqual(past);
  });
});
