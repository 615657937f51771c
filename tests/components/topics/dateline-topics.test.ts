import { beforeEach, describe, expect, it } from 'vitest';
import { BRIEF, FEATURES } from '../../support/fixture';
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

  it('together show what has any of them', async () => {
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

  it('with nothing left say so', async () => {
    const topics = { none: { label: 'Nobody' } };
    const features = [{ ...FEATURES[0], properties: { name: 'Norr', statedBy: 'article' } }];
    const mounted = await mount({ brief: { ...BRIEF, topics, features } });
    await button(partsOf(mounted).topics, 'Nobody').click();
    await expect.element(mounted.within.getByText('No place here fits the filter.')).toBeVisible();
  });
});
