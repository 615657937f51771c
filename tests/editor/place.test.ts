import { describe, expect, it } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { focusedElement } from '../../src/page/dom';
import { violations } from '../support/judged';
import { MemoryDesk } from './desk';
import { ARTICLE, brief } from './fixture';
import { mountEditor } from './mount';

async function atPlaces(only = brief()) {
  const mounted = await mountEditor(new MemoryDesk(only, ARTICLE));
  const { within, desk } = mounted;
  await within.getByRole('button', { name: /^Places/ }).click();
  const last = () => desk.brief.features.at(-1);
  const of = (id: string) => desk.brief.features.find((feature) => feature.id === id);
  return { ...mounted, last, of };
}

/** What is typed into a field, and left there. */
async function write(field: Locator, text: string): Promise<void> {
  await userEvent.fill(field, text);
  await userEvent.keyboard('{Enter}');
}

describe('The keyboard', () => {
  const name = () => focusedElement(document)?.textContent?.trim();

  it('goes from the list to a place and back, and the focus with it', async () => {
    const { within } = await atPlaces();
    const row = within.getByRole('button', { name: 'Lexington', exact: true }).first();
    (row.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(name).toBe('‹ All places');
    await userEvent.keyboard('{Enter}');
    await expect.poll(name).toBe('Lexington');
  });

  it('goes from the queue to the place that is put on the map, and to the list', async () => {
    const { editor, within } = await mountEditor();
    (within.getByRole('region', { name: 'Georgia' }).element() as HTMLElement).focus();
    await userEvent.keyboard('p');
    await expect.poll(name).toBe('‹ All places');
    expect(editor.session?.view.panel).toBe('places');
    await userEvent.keyboard('{Enter}');
    await expect.poll(name).toBe('Lexington');
  });
});

describe('Words of the article', () => {
  it('become a place, a mention and an excerpt, found by typing', async () => {
    const { within, last } = await atPlaces();
    const find = within.getByRole('searchbox');
    await write(find, 'police');
    await within.getByRole('button', { name: 'New place' }).click();
    await expect
      .poll(() => last()?.properties)
      .toMatchObject({ name: 'police', mentions: [{ exact: 'police' }] });
    await write(find, 'the minister');
    await within.getByRole('button', { name: 'Mention', exact: true }).click();
    await write(find, 'The city was ringed by police.');
    await within.getByRole('button', { name: 'Excerpt' }).click();
    await expect
      .poll(() => last()?.properties)
      .toMatchObject({
        mentions: [{ exact: 'police' }, { exact: 'the minister' }],
        excerpts: [{ exact: 'The city was ringed by police.' }],
      });
  });

  it('are all offered where they stand as whole words, and not inside others', async () => {
    const { within, of } = await atPlaces();
    await within.getByRole('button', { name: 'Lexington', exact: true }).first().click();
    await write(within.getByRole('searchbox'), 'in');
    await within.getByRole('button', { name: 'All 3 are mentions' }).click();
    await expect
      .poll(() => of('lexington')?.properties['mentions'])
      .toEqual([{ exact: 'Lexington', suffix: ' on' }, { all: 'in' }]);
  });

  it('that all name a place, but for one that is clicked', async () => {
    const { editor, within, of } = await atArticle();
    await within.getByRole('button', { name: 'Lexington', exact: true }).first().click();
    await write(within.getByRole('searchbox'), 'Georgia');
    await within.getByRole('button', { name: 'All 3 are mentions' }).click();
    const phrases = () =>
      [
        ...(editor.renderRoot
          .querySelector('dateline-article')
          ?.shadowRoot?.querySelectorAll<HTMLElement>('[part~="phrase"]') ?? []),
      ].filter(
        ({ textContent, dataset }) =>
          textContent?.trim() === 'Georgia' && dataset['place'] === 'lexington',
      );
    await expect.poll(() => phrases().length).toBe(3);
    phrases().at(-1)?.click();
    await within.getByRole('button', { name: 'Not Lexington here' }).click();
    await expect
      .poll(() => of('lexington')?.properties['mentions'])
      .toContainEqual({ all: 'Georgia', except: [{ exact: 'Georgia', prefix: '“' }] });
    await expect.poll(() => phrases().length).toBe(2);
  });

  it('are selected by a pointer, also where the same words stand twice', async () => {
    const { within, last, select } = await atArticle();
    select(['Georgia', 2], ['Georgia', 2]);
    await within.getByRole('button', { name: 'New place' }).click();
    await expect
      .poll(() => last()?.properties)
      .toMatchObject({ name: 'Georgia', mentions: [{ exact: 'Georgia', prefix: '“' }] });
  });

  it('are selected from one paragraph into another, with what parts the two in the file', async () => {
    const { within, last, select } = await atArticle();
    select(['ringed', 0], ['Georgia', 2]);
    await within.getByRole('button', { name: 'New place' }).click();
    await expect
      .poll(() => last()?.properties)
      .toMatchObject({
        name: 'ringed by police. “Georgia',
        mentions: [{ exact: 'ringed by police.\n\n“Georgia' }],
      });
  });
});

/** With the article there, to select in: from the nth of some words to the end of others. */
async function atArticle() {
  const mounted = await atPlaces();
  const root = () =>
    mounted.editor.renderRoot.querySelector('dateline-article')?.shadowRoot ?? document;
  await expect.poll(() => root().querySelectorAll('p').length).toBeGreaterThan(1);
  const find = (words: string, nth: number): [Text, number] => {
    const texts = document.createTreeWalker(root(), NodeFilter.SHOW_TEXT);
    let left = nth;
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
      for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
        if (left === 0) return [node, at];
        left -= 1;
      }
    }
    throw new Error(words);
  };
  const select = (from: [string, number], to: [string, number]) => {
    const [node, end] = find(...to);
    getSelection()?.setBaseAndExtent(...find(...from), node, end + to[0].length);
  };
  return { ...mounted, select };
}

describe('A position', () => {
  it('is pasted in any notation, and asked where it may mean two', async () => {
    const { within, of } = await atPlaces();
    await within.getByRole('button', { name: 'Lexington', exact: true }).first().click();
    const paste = within.getByLabelText('Coordinates, or a link to a map');
    await write(paste, '38°12′36″ N 84°15′ W');
    await expect.poll(() => of('lexington')?.geometry?.coordinates).toEqual([-84.25, 38.21]);
    await write(paste, 'somewhere');
    await expect.element(within.getByText(/No position can be read/)).toBeVisible();
    await write(paste, '38.1, -84.3');
    await within.getByRole('button', { name: '38.1° N, 84.3° W' }).click();
    await expect.poll(() => of('lexington')?.geometry?.coordinates).toEqual([-84.3, 38.1]);
  });

  it('is drawn on the map, by the pointer and by keys, and moved there', async () => {
    const { within, editor, of } = await atPlaces();
    await within.getByRole('button', { name: 'Lexington', exact: true }).first().click();
    const map = editor.renderRoot.querySelector('dateline-map');
    await expect.poll(() => map?.picture).toBe('painted');
    const sheet = () => map?.shadowRoot?.querySelector('.leaflet-container > div:last-child');
    const click = async (x: number, y: number) => {
      const { left = 0, top = 0 } = sheet()?.getBoundingClientRect() ?? {};
      for (const type of ['pointermove', 'pointerdown', 'pointerup']) {
        sheet()?.dispatchEvent(
          new PointerEvent(type, {
            clientX: left + x,
            clientY: top + y,
            isPrimary: true,
            bubbles: true,
            button: 0,
          }),
        );
      }
    };
    await within.getByRole('button', { name: 'Circle' }).click();
    await click(150, 200);
    await click(200, 200);
    await expect
      .poll(() => of('lexington')?.properties['coordinateUncertaintyInMeters'])
      .toBeGreaterThan(0);
    expect(of('lexington')?.geometry?.type).toBe('Point');
    await within.getByRole('button', { name: 'Area' }).click();
    for (const [x, y] of [
      [100, 100],
      [200, 100],
      [200, 200],
    ] as const)
      await click(x, y);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => of('lexington')?.geometry?.type).toBe('Polygon');
    expect(of('lexington')?.properties['approximate']).toBe(true);
    await within.getByRole('button', { name: 'Point', exact: true }).click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => of('lexington')?.geometry?.type).toBe('Point');
    await within.getByRole('button', { name: 'Line' }).click();
    const drawn = sheet();
    expect(drawn?.querySelector('svg')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await expect.element(within.getByRole('button', { name: 'Line' })).toBeVisible();
    expect(drawn?.isConnected).toBe(false);
  });
});

it('A name that is put on the map by hand is decided', async () => {
  const { within, of } = await atPlaces();
  await within.getByRole('button', { name: /^Names/ }).click();
  await expect.element(within.getByRole('heading', { name: 'Georgia', exact: true })).toBeVisible();
  await userEvent.keyboard('p');
  await write(within.getByLabelText('Coordinates, or a link to a map'), 'geo:42,43.5;u=5000');
  await expect.poll(() => of('georgia')).toMatchObject({ geometry: { coordinates: [43.5, 42] } });
  expect(of('georgia')?.properties).not.toHaveProperty('candidates');
  expect(of('georgia')?.properties).not.toHaveProperty('status');
});

describe('What is said of a place', () => {
  it('is in the file once its field is left, and nothing else has changed', async () => {
    const { within, desk, of } = await atPlaces();
    const before = desk.text?.split('\n') ?? [];
    await within.getByRole('button', { name: 'Lexington', exact: true }).first().click();
    await write(within.getByLabelText('Name'), 'Lexington, Ky.');
    await expect.poll(() => of('lexington')?.properties['name']).toBe('Lexington, Ky.');
    const changed = (desk.text?.split('\n') ?? []).filter((line, at) => line !== before[at]);
    expect(changed).toEqual(['        "name": "Lexington, Ky.",']);
    await within.getByRole('button', { name: 'Add a source' }).click();
    await write(within.getByLabelText('Source', { exact: true }), 'An atlas');
    await expect.poll(() => of('lexington')?.properties['sources']).toEqual([{ name: 'An atlas' }]);
  });

  it('has its turn in the reading order, moved by keys and told', async () => {
    const all = brief();
    for (const { properties } of all.features) Reflect.deleteProperty(properties, 'status');
    const { within, desk } = await atPlaces(all);
    await within.getByRole('button', { name: 'Paris' }).first().click();
    await within.getByRole('button', { name: 'All places' }).click();
    await expect.poll(() => focusedElement(document)?.textContent?.trim()).toMatch(/^Paris/);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect
      .poll(() => desk.brief.features.map(({ id }) => id))
      .toEqual(['paris', 'lexington', 'georgia', 'nowhere']);
    await expect.element(within.getByText('Paris is 1 of 4.')).toBeInTheDocument();
  });

  it('has nothing that axe finds', async () => {
    const { editor, within } = await atPlaces();
    await within.getByRole('button', { name: 'Lexington', exact: true }).first().click();
    expect(await violations(editor)).toEqual([]);
  });
});
