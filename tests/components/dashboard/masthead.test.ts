import { describe, expect, it } from 'vitest';
import { BRIEF } from '../../support/fixture';
import { mount } from '../../support/mount';

describe('the standfirst', () => {
  it('is the editor’s where there is one, and says so', async () => {
    const summary = { en: 'What the editor says.', de: 'Was der Redakteur sagt.' };
    const { within } = await mount({ brief: { ...BRIEF, summary } });
    await expect.element(within.getByText('What the editor says.')).toBeVisible();
    await expect.element(within.getByText('Editor’s summary')).toBeVisible();
  });

  it('is the article’s own first sentence else, and nobody’s addition', async () => {
    const { within } = await mount();
    await expect.element(within.getByText(/reached Sund by noon\.$/).first()).toBeVisible();
    expect(within.getByText('Editor’s summary').query()).toBeNull();
  });
});
