import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { box, DAWN, feature, point, TITLE } from '../support/fixture';
import { all, focused, focusedName, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';
import { boxOf, calm, drawn, expectState, mountKiosk, pass, screenOf, swipe } from './mount';

beforeEach(calm);

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
    await expect.element(tool('Resume')).toBeVisible();
    await tool('Next place').click();
    await at('Sund');
    await pass(29);
    await at('Sund');
    await pass(2);
    await expect.element(tool('Pause')).toBeVisible();
    await pass(5);
    await at('Shoals');
    await tool('Pause').click();
    await tool('Resume').click();
    await pass(5);
    await at('Buoy');
    expect(mounted.kiosk.state).toBe('tour');
  });

  it('shows a lone place with its surroundings, however near the one before was', async () => {
    const said = { statedBy: 'editor', description: 'A place.' };
    const features = [
      feature('Inland', point(38, 56), said),
      feature('Yard', box(10, 57, 10.1, 57.05), said),
    ];
    const mounted = await mountKiosk({ brief: { type: 'FeatureCollection', features } });
    const { map } = partsOf(mounted);
    const { tool } = screenOf(mounted);
    const scale = () => map.getByRole('img', { name: /^Scale/ }).element().ariaLabel;
    const shown = async (go: string, name: string) => {
      await tool(go).click();
      await expect.poll(() => mounted.dashboard.selected).toBe(name);
      await drawn();
      return scale();
    };
    const first = await shown('Next place', 'inland');
    expect(await shown('Next place', 'yard')).not.toBe(first);
    expect(await shown('Next place', 'inland')).toBe(first);
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

  it('is asked, and all put back, though a book lies on the keyboard and the mouse trembles', async () => {
    const { kiosk } = await mountKiosk({ times: { idle: '20', warn: '10' } });
    const lie = async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        const where = { screenX: 300 + (second % 2), screenY: 300 };
        kiosk.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, ...where }));
        kiosk.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, key: 'b', repeat: second > 0 }),
        );
        await pass(1);
      }
    };
    await lie(25);
    await expectState(kiosk, 'warning');
    await pass(7);
    await expectState(kiosk, 'attract');
    await userEvent.keyboard('a');
    await pass(15);
    kiosk.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX: 340 }));
    await pass(15);
    await expectState(kiosk, 'visitor');
  });

  it('comes before a code for the phone that stands open, which comes back', async () => {
    const mounted = await mountKiosk({
      times: { idle: '10', warn: '8', href: 'https://post.example/map' },
    });
    const { question, phone, tool } = screenOf(mounted);
    await tool('Continue on your phone').click();
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
    await expect.poll(focusedName).toBe('Continue on your phone');
  });
});
