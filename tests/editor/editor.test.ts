import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '../support/judged';
import { MemoryDesk } from './desk';
import { ARTICLE, brief } from './fixture';
import { mountEditor } from './mount';

/** What the file says of a place. */
function placeOf({ desk }: Awaited<ReturnType<typeof mountEditor>>, id: string) {
  return desk.brief.features.find((feature) => feature.id === id);
}

describe('The queue of names', () => {
  it('begins with the greatest doubt, decides by keys, and saves each decision', async () => {
    const mounted = await mountEditor();
    const { within, desk } = mounted;
    await expect.element(within.getByText('3 names left to decide')).toBeVisible();
    await expect
      .element(within.getByRole('heading', { name: 'Georgia', exact: true }))
      .toBeVisible();
    await expect.element(within.getByText('It has delegates.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(within.getByRole('heading', { name: 'hurried' })).toBeVisible();
    await expect.element(within.getByText('2 names left to decide')).toBeVisible();
    await expect
      .poll(() => placeOf(mounted, 'georgia'))
      .toEqual({
        type: 'Feature',
        id: 'georgia',
        geometry: { type: 'Point', coordinates: [43.5, 42] },
        properties: {
          name: 'Georgia',
          kind: 'city',
          statedBy: 'article',
          mentions: [{ exact: 'Georgia', suffix: ' open' }],
          sources: [{ name: 'A gazetteer' }],
        },
      });
    await userEvent.keyboard('x');
    await expect.element(within.getByText('One name left to decide')).toBeVisible();
    await userEvent.keyboard('2');
    await expect
      .element(within.getByRole('heading', { name: 'Every name is decided.' }))
      .toBeVisible();
    await expect
      .poll(() => placeOf(mounted, 'paris')?.geometry?.coordinates)
      .toEqual([2.35, 48.85]);
    expect(placeOf(mounted, 'nowhere')).toBeUndefined();
    expect(desk.brief).toMatchObject({ 'a member of somebody else': { kept: true } });
  });

  it('takes everything back, to the letter, and does it again', async () => {
    const { within, desk } = await mountEditor();
    const before = desk.text;
    await userEvent.keyboard('x');
    await userEvent.keyboard('1');
    await expect.poll(() => desk.saves).toBeGreaterThan(0);
    await userEvent.keyboard('uu');
    await expect
      .element(within.getByRole('heading', { name: 'Georgia', exact: true }))
      .toBeVisible();
    await expect.poll(() => desk.text).toBe(before);
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(() => desk.brief.features.length).toBe(3);
  });

  it('says what was done, how many are left, and what is next', async () => {
    const { within } = await mountEditor();
    await userEvent.keyboard('1');
    await expect
      .element(within.getByText('Georgia is Georgia, the country. 2 left: hurried.'))
      .toBeInTheDocument();
  });

  it('shows candidates on the map by their numbers, and takes one from there', async () => {
    const { within, editor } = await mountEditor();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(within.getByRole('button', { name: 'Confirm Georgia, United States' }))
      .toBeVisible();
    await within.getByRole('button', { name: /^1 · Georgia, the country/ }).click();
    await expect.poll(() => editor.session?.view.candidate).toBe(0);
    await expect
      .element(within.getByRole('button', { name: 'Confirm Georgia, the country' }))
      .toBeVisible();
  });
});

it('The title stands at the left, where one looks for it, in every script', async () => {
  const text = 'لقاء في مسقط\n\nالتقى الوزيران في مسقط.\n';
  const desk = new MemoryDesk(
    { ...brief(), article: { title: 'لقاء في مسقط', href: 'article.txt', lang: 'ar' } },
    text,
  );
  const { within } = await mountEditor(desk);
  const title = within.getByRole('heading', { level: 1 }).element();
  const letters = document.createRange();
  letters.selectNodeContents(title);
  const { left } = letters.getBoundingClientRect();
  expect(left - title.getBoundingClientRect().left).toBeLessThan(4);
});

it('The article stays as it is shown, paragraph for paragraph, while its names are decided', async () => {
  const { editor } = await mountEditor();
  const shown = () =>
    editor.shadowRoot?.querySelector('dateline-article')?.shadowRoot?.querySelectorAll('p') ?? [];
  await expect.poll(() => shown().length).toBeGreaterThan(2);
  const paragraphs = [...shown()];
  await userEvent.keyboard('1');
  await expect
    .poll(() => editor.stage?.brief?.places.find(({ id }) => id === 'georgia')?.geometry)
    .toBeTruthy();
  await editor.updateComplete;
  expect([...shown()].every((each, at) => each === paragraphs[at])).toBe(true);
});

it('The map goes on to the candidates of the next name, and not to what has just been confirmed', async () => {
  const { within } = await mountEditor();
  await userEvent.keyboard('lx');
  await expect.element(within.getByRole('button', { name: /^2 · Paris, France/ })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(within.getByRole('button', { name: /^1 · Georgia, the country/ }))
    .toBeVisible();
});

describe('The file', () => {
  it('that cannot be written is reported, and kept here until it can be', async () => {
    const { within, desk } = await mountEditor();
    desk.broken = 'ENOSPC';
    await userEvent.keyboard('1');
    await expect.element(within.getByRole('alert')).toHaveTextContent('The disk is full.');
    const again = within.getByRole('button', { name: 'Try again now' });
    await expect.element(again).toBeVisible();
    // In one moment: it also tries again by itself, and then there is no button.
    desk.broken = null;
    (again.element() as HTMLElement).click();
    await expect.poll(() => desk.saves).toBe(1);
    await expect.element(within.getByText('Saved', { exact: true })).toBeVisible();
  });

  it('that others have changed is never overwritten without a choice', async () => {
    const { within, desk } = await mountEditor();
    const others = JSON.stringify({ ...desk.brief, summary: 'Theirs' });
    // Before the other window can have heard of it.
    desk.text = others;
    await userEvent.keyboard('1');
    await expect
      .element(within.getByRole('alert'))
      .toHaveTextContent('Another program has changed the file');
    expect(desk.text).toBe(others);
    await within.getByRole('button', { name: 'Make my changes in the new file' }).click();
    await expect.poll(() => desk.brief).toMatchObject({ summary: 'Theirs' });
    await expect.poll(() => desk.brief.features[2]?.properties['status']).toBeUndefined();
  });

  it('that others have changed is shown at once where nothing is unsaved', async () => {
    const { within, desk } = await mountEditor();
    desk.change(JSON.stringify({ ...desk.brief, features: desk.brief.features.slice(0, 2) }));
    await expect.element(within.getByRole('heading', { name: 'Paris' })).toBeVisible();
  });

  it('that others have broken is not taken, until it is whole again', async () => {
    const { within, desk } = await mountEditor();
    const { text } = desk;
    desk.change('{"type": "FeatureColl');
    await expect.element(within.getByRole('alert')).toHaveTextContent('Another program');
    await within.getByRole('button', { name: 'Take the new file, drop my changes' }).click();
    await expect.element(within.getByText('3 names left to decide')).toBeVisible();
    desk.change(JSON.stringify({ ...JSON.parse(text ?? ''), features: [] }));
    await expect
      .element(within.getByRole('heading', { name: 'Every name is decided.' }))
      .toBeVisible();
  });

  it('that is back is the file again, with nothing to decide', async () => {
    const { within, desk } = await mountEditor();
    const { text } = desk;
    desk.change(null);
    await expect.element(within.getByRole('alert')).toBeVisible();
    desk.change(text);
    await expect.element(within.getByText('Saved', { exact: true })).toBeVisible();
  });

  it('that is gone is written again when a person says so', async () => {
    const { within, desk } = await mountEditor();
    desk.change(null);
    await within.getByRole('button', { name: 'Write the file again' }).click();
    await expect.poll(() => desk.text).not.toBeNull();
  });
});

it('A missing article file is reported, and the article stays', async () => {
  const { within, desk } = await mountEditor();
  desk.article = null;
  desk.change(desk.text);
  await expect.element(within.getByRole('alert')).toHaveTextContent('The article’s file is gone');
  await expect.element(within.getByText('The city was ringed by police.')).toBeVisible();
});

it.each([
  ['is gone', null, 'could not be reached'],
  ['is broken', '{"type": "FeatureColl', 'is not JSON'],
  ['is no object', '[]', 'a GeoJSON object was expected'],
])('A file that %s is explained in a sentence', async (_, text, sentence) => {
  const desk = new MemoryDesk(brief(), ARTICLE);
  desk.text = text;
  const editor = document.createElement('dateline-editor');
  editor.desk = desk;
  onTestFinished(() => editor.remove());
  document.body.append(editor);
  await expect.element(page.elementLocator(editor).getByRole('alert')).toHaveTextContent(sentence);
});

it('What is wrong on the disk is asked for once after each save, and leads to its place', async () => {
  const { within, desk } = await mountEditor();
  await expect.poll(() => desk.checks).toBe(1);
  const at = { file: 'brief.geojson', line: 9, column: 5 };
  const message = 'Lexington is nowhere.';
  desk.faultsFound = [
    { severity: 'fault', code: 'x', pointer: '/features/0/geometry', message, ...at },
    { severity: 'warning', code: 'x', pointer: '/features/1/id', message: 'Paris.', ...at },
    { severity: 'note', code: 'feature-proposed', pointer: null, message: 'undecided', ...at },
  ];
  await userEvent.keyboard('x');
  await within.getByRole('button', { name: 'Faults 2' }).click();
  expect(desk.checks).toBe(2);
  await within.getByRole('button', { name: 'Show the place Paris' }).click();
  await expect.element(within.getByRole('heading', { name: 'Paris', exact: true })).toBeVisible();
  await within.getByRole('button', { name: 'Faults 2' }).click();
  await within.getByRole('button', { name: 'Show the place Lexington' }).click();
  await expect.element(within.getByLabelText('Name')).toHaveValue('Lexington');
});

it('has nothing that axe finds', async () => {
  const { editor } = await mountEditor();
  expect(await violations(editor)).toEqual([]);
});

describe('What cannot be opened', () => {
  it('is said in words, of a file called by its name, and can be tried again once it is mended', async () => {
    const desk = new MemoryDesk('{ "type": ', ARTICLE);
    const editor = document.createElement('dateline-editor');
    editor.desk = desk;
    onTestFinished(() => editor.remove());
    document.body.append(editor);
    const within = page.elementLocator(editor);
    await expect
      .element(within.getByRole('heading', { name: 'The brief cannot be opened' }))
      .toBeVisible();
    await expect.element(within.getByText(/^brief\.geojson is not JSON/)).toBeVisible();
    desk.text = JSON.stringify(brief());
    await within.getByRole('button', { name: 'Try again' }).click();
    await expect.element(within.getByText('3 names left to decide')).toBeVisible();
  });
});
