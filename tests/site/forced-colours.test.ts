import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { browserForFile, open } from '../support/open';

const newPage = browserForFile();
const forced = (colorScheme: 'light' | 'dark') =>
  newPage({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme });

/** A style of an element, and what the reader's own colour of that name is there. */
const look = (element: Locator, property: string, own: string) =>
  element.evaluate(
    (one, [property, own]) => {
      const probe = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      const style = (of: Element) => getComputedStyle(of).getPropertyValue(property);
      probe.style.setProperty(property, own);
      document.body.append(probe);
      const colours = { is: style(one), own: style(probe) };
      probe.remove();
      return colours;
    },
    [property, own] as const,
  );

it.each(['light', 'dark'] as const)(
  'a chosen area, its mark and the chosen tab have the reader’s own colour of what is chosen, %s',
  async (scheme) => {
    const page = await forced(scheme);
    await open(page, '#place=sea-off-east-coast');
    const area = page.locator('path.area.selected:not(.edgeless), path.edge.selected').first();
    await area.waitFor({ state: 'attached' });
    const stroke = await look(area, 'stroke', 'Highlight');
    expect(stroke.is).toBe(stroke.own);
    const tab = page.getByRole('button', { name: 'Excerpts', exact: true });
    const ground = await look(tab, 'background-color', 'Highlight');
    expect(ground.is).toBe(ground.own);
    const words = await look(tab, 'color', 'HighlightText');
    expect(words.is).toBe(words.own);
    await page.context().close();
  },
);

it.each(['light', 'dark'] as const)(
  'rivers are not in the colour of what cannot be used, %s',
  async (scheme) => {
    const page = await forced(scheme);
    await open(page);
    const river = await page.locator('dateline-map').evaluate((map) => {
      const probe = document.createElement('i');
      map.shadowRoot?.append(probe);
      const colour = (value: string) => {
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.color = value;
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        if (!context) throw new Error('No canvas');
        context.fillStyle = getComputedStyle(probe).color;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const colours = { river: colour('var(--_river)'), grey: colour('GrayText') };
      probe.remove();
      return colours;
    });
    expect(river.river).not.toEqual(river.grey);
    // Half of the way from paper to ink: 3:1 in both directions.
    expect(river.river.slice(0, 3).every((part) => Math.abs(part - 128) < 20)).toBe(true);
    await page.context().close();
  },
);
