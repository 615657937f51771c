import { describe, expect, it } from 'vitest';
import { BRIEF, TITLE } from '../../support/fixture';
import { mount } from '../../support/mount';

describe('the standfirst', () => {
  it('is the editor’s where there is one, and says so', async () => {
    const summary = { en: 'What the editor says.', de: 'Was der Redakteur sagt.' };
    const { within } = await mount({ brief: { ...BRIEF, summary } });
    await expect.element(within.getByText('What the editor says.')).toBeVisible();
    await expect.element(within.getByText('Editor’s summary')).toBeVisible();
  });

  it('is nobody’s where the editor wrote none: the article begins with its own first sentence', async () => {
    const { within } = await mount();
    await expect.element(within.getByRole('heading', { level: 1 })).toBeVisible();
    expect(within.getByText('Editor’s summary').query()).toBeNull();
  });
});

it.each([390, 820, 1440, 1900])('there is one headline at %i px', async (width) => {
  const { within } = await mount({ width, height: 860 });
  await expect.element(within.getByRole('article')).toBeVisible();
  const headlines = within
    .getByText(TITLE)
    .elements()
    .filter((element) => element.getBoundingClientRect().height > 0);
  expect(headlines.map(({ localName }) => localName)).toEqual(['h1']);
});
