import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';

/** What a screen reader is told of one thing in the page. */
interface Told {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
}

/** These say nothing unless they have a name. */
const NAMED = /^(button|link|image|img|graphics-.*|heading|region|searchbox|combobox|slider)$/;

const newPage = browserForFile();

/** All that the browser tells a screen reader. */
async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return (nodes as Told[]).filter(({ ignored }) => !ignored);
}

const nameless = (told: readonly Told[]) =>
  told
    .filter(({ role, name }) => NAMED.test(role?.value ?? '') && !name?.value?.trim())
    .map(({ role }) => role?.value);
const saidTwice = (told: readonly Told[]) =>
  told
    .map(({ name, description }) => name?.value === description?.value && name?.value)
    .filter(Boolean);

it.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])(
  'at $width pixels nothing without a name is read out, and nothing twice, before a choice and after it',
  async (viewport) => {
    const page = await newPage({ reducedMotion: 'reduce', viewport });
    await open(page);
    const area = page
      .getByRole('group', { name: 'Places on the map' })
      .getByRole('button', { name: /^Russia’s Far East/ });
    await area.waitFor();
    const before = await toldOf(page);
    expect(before.length).toBeGreaterThan(100);
    expect(nameless(before)).toEqual([]);
    expect(saidTwice(before)).toEqual([]);
    await area.press('Enter');
    await page.getByRole('heading', { level: 3, name: 'Distance to' }).waitFor();
    const after = await toldOf(page);
    expect(nameless(after)).toEqual([]);
    expect(saidTwice(after)).toEqual([]);
    await page.context().close();
  },
);
