import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, BRIEF, FEATURES, feature, point, TEXT } from '../../support/fixture';
import { focused, mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('topics', () => {
  const names = (list: { elements(): Element[] }) =>
    list.elements().map((element) => element.textContent?.match(/Norr|Sund|Shoals|Buoy/)?.[0]);

  it('filter the list and the map, highlight their passages, and are cleared', async () => {
    const mounted = await mount();
    const { topics, places, marks, article, status } = partsOf(mounted);
    const travel = topics.getByRole('button', { name: 'Travel' });
    const shown = () => names(places.getByRole('button'));
    const mapped = () => names(marks.getByRole('button'));
    expect(shown()).toEqual(['Norr', 'Sund', 'Shoals', 'Buoy']);
    await travel.click();
    await expect.element(travel).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(shown).toEqual(['Norr', 'Sund']);
    await expect.poll(() => mapped().sort()).toEqual(['Norr', 'Sund']);
    await expect.element(status).toHaveTextContent('2 of 4 places');
    const lit = article.element().querySelectorAll('mark');
    const words = [...lit].map(({ textContent }) => textContent).join('|');
    for (const word of ['dawn', 'noon', 'first crossing']) expect(words).toContain(word);
    expect(words).not.toContain('Fishermen');
    const clear = button(topics, 'All topics');
    await clear.click();
    await expect.poll(shown).toEqual(['Norr', 'Sund', 'Shoals', 'Buoy']);
    await expect.poll(mapped).toContain('Shoals');
    await expect.element(clear).toHaveAttribute('aria-pressed', 'true');
    await expect.element(travel).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(focused).toBe(clear.element());
  });

  it('chosen together show places with any of them', async () => {
    const mounted = await mount();
    const { topics, places } = partsOf(mounted);
    await topics.getByRole('button', { name: 'Travel' }).click();
    await topics.getByRole('button', { name: 'Weather' }).click();
    await expect.poll(() => names(places.getByRole('button'))).toHaveLength(4);
  });

  it('do not hide a place that is chosen, in the list or on the map', async () => {
    const mounted = await mount();
    const { topics, phrase, entry, mark } = partsOf(mounted);
    await topics.getByRole('button', { name: 'Travel' }).click();
    await expect.poll(() => entry('Shoals').query()).toBeNull();
    await phrase('Shoals').click();
    await expect.element(entry('Shoals')).toHaveAttribute('aria-current', 'true');
    await expect.element(mark('Shoals')).toHaveAttribute('aria-current', 'true');
    await button(mounted.within, 'Close').click();
    await expect.poll(() => entry('Shoals').query()).toBeNull();
    await expect.poll(() => mark('Shoals').query()).toBeNull();
  });

  it('filter what happened and the distances, too', async () => {
    const far = feature('Holm', point(17, 58), { topics: ['weather'], distancesTo: ['sund'] });
    const features = [...FEATURES, far];
    const attributes = { selected: 'sund' };
    const mounted = await mount({ brief: { ...BRIEF, features }, width: 1900, attributes });
    const { topics, timeline, distances } = partsOf(mounted);
    const paler = () =>
      timeline
        .getByRole('listitem')
        .elements()
        .filter((one) => one.querySelector('[data-outside]'))
        .map((one) => one.querySelector('.name')?.textContent);
    const pairs = () =>
      distances
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent?.match(/Norr|Holm/)?.[0]);
    await expect.poll(pairs).toEqual(['Norr', 'Holm']);
    await button(topics, 'Weather').click();
    await expect.poll(pairs).toEqual(['Holm']);
    await expect.poll(paler).toEqual(['Old crossing', 'First crossing', 'Article published']);
    await button(topics, 'All topics').click();
    await button(topics, 'Travel').click();
    await expect.poll(pairs).toEqual(['Norr']);
    await expect.poll(paler).toEqual(['Article published']);
  });

  it('bring their first passage into view, and the page does not move', async () => {
    const text = TEXT.replace(
      'The crossing',
      `${'One more line of it.\n\n'.repeat(80)}The crossing`,
    );
    const mounted = await mount({
      brief: {
        ...BRIEF,
        article: { ...ARTICLE, text },
        features: [
          ...FEATURES,
          feature('Toll', point(12, 56), {
            topics: ['money'],
            excerpts: [{ exact: 'The crossing of 1 May was free.' }],
          }),
        ],
        topics: { ...BRIEF.topics, money: { label: 'Money' } },
      },
    });
    const { topics, article } = partsOf(mounted);
    const frame = () => mounted.dashboard.getBoundingClientRect();
    const top = (words: string) => article.getByText(words).element().getBoundingClientRect().top;
    const isSeen = (words: string) => top(words) > frame().top && top(words) < frame().bottom;
    expect(isSeen('The crossing of 1 May')).toBe(false);
    await button(topics, 'Money').click();
    await expect.poll(() => isSeen('The crossing of 1 May')).toBe(true);
    expect(window.scrollY).toBe(0);
    await button(topics, 'Weather').click();
    await expect.poll(() => isSeen('Fishermen of the')).toBe(true);
  });

  it('that are pressed are seen whole in a row that scrolls', async () => {
    const mounted = await mount({
      width: 320,
      brief: {
        ...BRIEF,
        topics: {
          travel: { label: 'Travel by ferry and foot' },
          weather: { label: 'Weather at sea and on the coast' },
        },
      },
    });
    const chip = button(partsOf(mounted).topics, 'Weather at sea and on the coast');
    await chip.click();
    await expect
      .poll(() => {
        const { left, right } = chip.element().getBoundingClientRect();
        return left >= 0 && right <= 320;
      })
      .toBe(true);
  });

  it('with nothing left say so', async () => {
    const topics = { none: { label: 'Nobody' } };
    const features = [{ ...FEATURES[0], properties: { name: 'Norr', statedBy: 'article' } }];
    const mounted = await mount({ brief: { ...BRIEF, topics, features } });
    await button(partsOf(mounted).topics, 'Nobody').click();
    await expect.element(mounted.within.getByText('No places match the filter.')).toBeVisible();
  });
});
