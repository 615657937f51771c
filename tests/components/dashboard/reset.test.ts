import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { descendants } from '../../../src/page/dom';
import { mount, prefer } from '../../support/mount';
import { button, partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

it('puts everything back: choice, topics, span, view, passage, what was opened and scrolled', async () => {
  const mounted = await mount({ height: 560 });
  const { dashboard, within } = mounted;
  const { map, mark, topics, article, heading } = partsOf(mounted);
  const marks = () =>
    ['Norr', 'Sund', 'Shoals'].map((name) => {
      const { x, y } = mark(name).element().getBoundingClientRect();
      return [Math.round(x), Math.round(y)];
    });
  const before = marks();
  const scrolled = () => [...descendants(dashboard)].filter(({ scrollTop }) => scrollTop > 0);
  await button(topics, 'Travel').click();
  const [from] = within.getByRole('combobox').elements() as HTMLSelectElement[];
  if (from) await userEvent.selectOptions(from, from.options[1]?.value ?? '');
  await button(map, 'Zoom in').click();
  await button(map, 'Move the map east').click();
  dashboard.select('norr');
  await expect.element(heading('Norr')).toBeVisible();
  await button(within, 'Show in the article').first().click();
  for (const element of descendants(dashboard)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    element.scrollTop = 40;
  }
  expect(scrolled().length).toBeGreaterThan(0);
  dashboard.reset();
  await expect.element(article).toBeVisible();
  await expect.element(button(topics, 'Travel')).toHaveAttribute('aria-pressed', 'false');
  expect(dashboard.selected).toBeNull();
  await expect.poll(() => from?.value).toBe(from?.options[0]?.value);
  expect(article.element().querySelector('[part~=passage]')).toBeNull();
  expect(scrolled()).toEqual([]);
  const details = [...descendants(dashboard)].filter((one) => one.localName === 'details');
  expect(details.some((one) => one.hasAttribute('open'))).toBe(false);
  await expect.poll(marks).toEqual(before);
});

it('before there is a brief does nothing', () => {
  const dashboard = document.createElement('dateline-dashboard');
  dashboard.reset();
  expect(dashboard.brief).toBeNull();
});
