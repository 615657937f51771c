import { beforeEach, describe, expect, it } from 'vitest';
import { calm, mountKiosk, pass, screenOf } from '../kiosk/mount';
import { BRIEF, DAWN, feature, point } from '../support/fixture';
import { type Mounted, mount, prefer } from '../support/mount';
import { button, partsOf } from '../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

function region(mounted: Mounted, name: string | RegExp) {
  return mounted.within.getByRole('region', { name });
}

describe('without an article nothing speaks of one, or of its editor', () => {
  const places = [
    feature('Norr', point(10, 57), {
      description: 'A port.',
      when: '2020',
      basis: 'From a chart.',
    }),
    feature('Sund', point(14, 55), { statedBy: 'editor', excerpts: [{ exact: DAWN }] }),
    feature('Gale', null, { location: 'norr', when: '2010', description: 'It blew.' }),
  ];
  const bare = { type: 'FeatureCollection', features: places };
  const SPOKEN = /article|editor|excerpt|quot|said|says/i;

  /** All that a person can read or hear, whatever is turned to. */
  function spoken({ dashboard }: Mounted): string {
    const words: string[] = [];
    const walk = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLStyleElement) continue;
        words.push(
          ...['aria-label', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? []),
        );
        for (const node of element.childNodes) if (node instanceof Text) words.push(node.data);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    if (dashboard.shadowRoot) walk(dashboard.shadowRoot);
    return words.join(' ').replaceAll(/\s+/g, ' ');
  }

  it.each([390, 800, 1200, 1900])('at %i px', async (width) => {
    const mounted = await mount({ brief: bare, width });
    expect(spoken(mounted)).not.toMatch(SPOKEN);
    const views = mounted.within.getByRole('group', { name: 'Read' });
    const tabs = views
      .getByRole('button')
      .elements()
      .map(({ textContent }) => textContent?.trim());
    for (const tab of tabs) {
      await button(views, tab ?? '').click();
      await expect.element(button(views, tab ?? '')).toHaveAttribute('aria-pressed', 'true');
    }
    for (const id of ['norr', 'sund']) {
      mounted.dashboard.select(id);
      await mounted.dashboard.updateComplete;
      expect(spoken(mounted)).not.toMatch(SPOKEN);
    }
    await expect.element(partsOf(mounted).status).toHaveTextContent(/^Sund$/);
    mounted.dashboard.select('norr');
    await expect.element(region(mounted, 'Note')).toHaveTextContent('A port.');
    await expect.element(region(mounted, 'Why it is here')).toHaveTextContent('From a chart.');
  });

  it('and whatever is turned to shows something', async () => {
    const mounted = await mount({ brief: bare, width: 1200 });
    const choose = mounted.within.getByText('Choose a place on the map or in the list');
    await expect.element(choose).toBeVisible();
    const narrow = await mount({ brief: bare, width: 390 });
    // Where one sees the one or the other, one begins with the places.
    await expect.element(partsOf(narrow).entry('Norr')).toBeVisible();
    await button(narrow.within, 'Details').click();
    await button(narrow.within, 'Places').click();
    await expect.element(partsOf(narrow).entry('Norr')).toBeVisible();
    await button(narrow.within, 'Details').click();
    await expect
      .element(narrow.within.getByText('Choose a place on the map or in the list'))
      .toBeVisible();
  });

  it('on a wall the map has the article’s column', async () => {
    const wide = await mount({ brief: bare, width: 1900 });
    const panel = wide.dashboard.shadowRoot
      ?.querySelector('dateline-excerpts')
      ?.getBoundingClientRect();
    const frame = wide.dashboard.getBoundingClientRect();
    expect(frame.right - (panel?.right ?? 0)).toBeLessThan(60);
  });

  it('an article that comes with the next brief has its view again', async () => {
    const mounted = await mount({ brief: bare, width: 1000 });
    mounted.dashboard.brief = BRIEF;
    await expect.element(button(mounted.within, 'Article')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(partsOf(mounted).article).toBeVisible();
    mounted.dashboard.brief = bare;
    await expect.element(button(mounted.within, 'Places')).toHaveAttribute('aria-pressed', 'true');
    expect(button(mounted.within, 'Article').query()).toBeNull();
  });

  it('in a kiosk', async () => {
    await calm();
    const mounted = await mountKiosk({ brief: bare, times: { attract: '10', stay: '5' } });
    const { card } = screenOf(mounted);
    expect(card.element().textContent).not.toMatch(SPOKEN);
    await pass(10);
    await expect.element(card.getByRole('heading', { name: 'Norr' })).toBeVisible();
    await expect.element(card.getByText('A port.')).toBeVisible();
    expect(card.element().textContent).not.toMatch(SPOKEN);
  });
});
