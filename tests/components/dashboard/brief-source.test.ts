import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { BRIEF, feature, point } from '../../support/fixture';
import { heard, json, mount, mountNow, prefer, serve } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const BOM = '\ufeff';
const script = (text: string, type = 'application/json') =>
  `<script type="${type}">${text.replaceAll('<', '\\u003c')}</script>`;

/** What is written to the console until the test is over. */
function listen() {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  return () => warn.mock.calls.map(([text]) => String(text));
}

describe('a byte order mark', () => {
  it.each([
    ['at the start', `${BOM}${JSON.stringify(BRIEF)}`],
    ['behind a line break', `\n  ${BOM}${JSON.stringify(BRIEF)}\n`],
    ['at both ends', `${BOM}${JSON.stringify(BRIEF)}${BOM}`],
  ])('%s of an inline brief is no part of it', async (_where, text) => {
    const mounted = mountNow({ src: '', inside: script(text) });
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
    expect(mounted.dashboard.issues).toEqual([]);
  });

  it('of the article in the file is no part of the article', async () => {
    const article = { ...BRIEF.article, text: `${BOM}${BRIEF.article.text}` };
    const mounted = await mount({ brief: { ...BRIEF, article } });
    expect(mounted.dashboard.issues).toEqual([]);
    expect(mounted.dashboard.brief?.article?.text).toBe(BRIEF.article.text);
  });
});

describe('an inline brief', () => {
  it.each([
    'application/geo+json',
    'application/vnd.geo+json',
    'Application/JSON',
    ' application/geo+json; charset=utf-8 ',
  ])('may be of the type %j', async (type) => {
    const mounted = mountNow({ src: '', inside: script(JSON.stringify(BRIEF), type) });
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
  });

  it('is not what the page says of itself to search engines', async () => {
    listen();
    const inside = script('{"@context": "https://schema.org"}', 'application/ld+json');
    const mounted = mountNow({ src: '', inside: inside + script(JSON.stringify(BRIEF)) });
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
  });
});

it('one of ten reports that does not answer holds nothing back, and is shown once it comes', async () => {
  await prefer({ 'prefers-reduced-motion': 'reduce' });
  const ids = Array.from({ length: 10 }, (_, at) => `report-${at}`);
  const said = (id: string) => `The ferry of ${id} left Norr.`;
  const articles = Object.fromEntries(ids.map((id) => [id, { title: id, href: `${id}.txt` }]));
  const excerpts = ids.map((article) => ({ exact: said(article), article }));
  const brief = {
    ...BRIEF,
    article: undefined,
    articles,
    features: [feature('Norr', point(10, 57), { excerpts, statedBy: 'article' })],
  };
  let answer = () => {};
  const late = new Promise<Response>((resolve) => {
    answer = () => resolve(new Response(said('report-9')));
  });
  serve({
    '/ten/brief.geojson': () => json(brief),
    ...Object.fromEntries(ids.map((id) => [`/ten/${id}.txt`, () => new Response(said(id))])),
    '/ten/report-9.txt': () => late,
  });
  const mounted = mountNow({ src: '/ten/brief.geojson', attributes: { selected: 'norr' } });
  const { dashboard, within } = mounted;
  const quote = (id: string) => within.getByRole('blockquote').getByText(said(id));
  await expect.element(quote('report-0')).toBeVisible();
  await expect.element(quote('report-8')).toBeInTheDocument();
  await expect.element(within.getByText('The text of report-9 is still loading.')).toBeVisible();
  expect(dashboard.issues).toEqual([]);
  dashboard.store.toggleArticle('report-9');
  answer();
  await expect.element(quote('report-9')).toBeVisible();
  // What the reader has done meanwhile stays.
  expect([...dashboard.store.state.filter.articles]).toEqual(['report-9']);
  expect(dashboard.selected).toBe('norr');
  expect(dashboard.issues).toEqual([]);
});

describe('integrity', () => {
  const text = JSON.stringify(BRIEF);
  const mountWith = (integrity: string | null) => {
    serve({ '/proved.geojson': () => new Response(text) });
    const attributes: Record<string, string> = integrity === null ? {} : { integrity };
    return mountNow({ src: '/proved.geojson', attributes });
  };
  const digestOf = async (of: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(of));
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  };

  it('of these bytes shows the brief, and without it any is shown', async () => {
    for (const integrity of [await digestOf(text), null]) {
      const mounted = mountWith(integrity);
      await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
      expect(mounted.dashboard.issues).toEqual([]);
      mounted.host.remove();
    }
  });

  it('of another file shows nothing of this one, and says why', async () => {
    listen();
    const mounted = mountWith(await digestOf(`${text} `));
    await expect
      .element(mounted.within.getByRole('alert').getByText(/not the brief that this page asks for/))
      .toBeVisible();
    expect(mounted.dashboard.brief).toBeNull();
  });

  it('that is no digest proves nothing, and its author hears so', async () => {
    const told = listen();
    const mounted = mountWith('md5-1B2M2Y8AsgTpgAmY7PhCfg==');
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
    await expect.poll(() => told().join()).toMatch(/integrity/);
  });
});

describe('without a brief', () => {
  it.each(['', ' ', '\n\t'])('src=%j says that it is empty', async (src) => {
    const told = listen();
    const mounted = mountNow({ src });
    await expect.element(mounted.within.getByRole('alert').getByText(/src is empty/)).toBeVisible();
    expect(told()).toEqual([expect.stringMatching(/src is empty/)]);
  });

  it('src="" gives way to a brief that comes later, by property or inside', async () => {
    listen();
    const first = mountNow({ src: '' });
    await expect.element(first.within.getByRole('alert').getByText(/src is empty/)).toBeVisible();
    first.dashboard.brief = BRIEF;
    await expect.element(partsOf(first).entry('Norr')).toBeVisible();
    expect(first.within.getByRole('alert').query()).toBeNull();
    first.host.remove();
    const second = mountNow({ src: '' });
    await expect.element(second.within.getByRole('alert').getByText(/src is empty/)).toBeVisible();
    const inside = document.createRange().createContextualFragment(script(JSON.stringify(BRIEF)));
    second.dashboard.append(inside);
    await expect.element(partsOf(second).entry('Norr')).toBeVisible();
  });

  it.each([
    ['[object Object]', /\[object Object\]/],
    ['{"type":', /is not JSON/],
    ['  ', /is empty/],
    [5, /holds 5/],
  ])('brief = %j says what is wrong with it', async (brief, expected) => {
    listen();
    const mounted = mountNow({ brief });
    await expect.element(mounted.within.getByRole('alert').getByText(expected)).toBeVisible();
  });

  it.each([null, undefined, ''])('brief = %j leaves what is shown', async (brief) => {
    const mounted = await mount();
    mounted.dashboard.brief = brief;
    await mounted.dashboard.updateComplete;
    await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
  });
});

it('a brief may be given as JSON', async () => {
  const mounted = await mount({ brief: `${BOM}${JSON.stringify(BRIEF)}` });
  await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
});

describe('readers', () => {
  it('are told how many are missing, however many are listed', async () => {
    listen();
    const features = Array.from({ length: 700 }, (_, i) =>
      i < 45 ? feature(`P ${i}`, point(i, 1)) : feature(`P ${i}`, point(i % 180, 95)),
    );
    const mounted = await mount({ brief: { ...BRIEF, features } });
    await expect
      .element(mounted.within.getByText('655 of 700 places could not be shown'))
      .toBeVisible();
  });

  it('are told that nothing is left, and of no filter', async () => {
    listen();
    const mounted = await mount({
      brief: { type: 'FeatureCollection', features: [feature('A', point(1, 95)), null] },
    });
    await expect
      .element(mounted.within.getByText('2 of 2 places could not be shown'))
      .toBeVisible();
    // By the list, and by the panel beside it.
    const said = (sentence: string) => mounted.within.getByText(sentence).first();
    await expect.element(said('No place of this file could be shown.')).toBeVisible();
    mounted.dashboard.brief = { type: 'FeatureCollection', features: [] };
    await expect.element(said('There are no places in this file.')).toBeVisible();
    expect(mounted.within.getByText(/filter/).query()).toBeNull();
  });

  it('hear nothing of what only its author need mend; the author hears it once, in one line-up', async () => {
    const told = listen();
    const wrong = { topics: ['wether'], excerpt: [] };
    const [first, ...others] = BRIEF.features;
    const features = [
      first,
      ...others,
      ...Array.from({ length: 600 }, (_, i) => feature(`P ${i}`, point(1, 1), wrong)),
    ];
    serve({ '/slips.geojson': () => json({ ...BRIEF, features }) });
    const mounted = mountNow({ src: '/slips.geojson' });
    await heard(mounted.dashboard, 'dateline-ready');
    expect(mounted.within.getByText(/could not be shown/).query()).toBeNull();
    const { issues } = mounted.dashboard;
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(issues[0]?.message).toBe('“excerpt” is not read; did you mean “excerpts”?');
    await mounted.dashboard.reload();
    expect(told()).toHaveLength(1);
    const lines = told()[0]?.split('\n') ?? [];
    expect(lines.length).toBeLessThan(6);
    expect(lines[1]).toMatch(/excerpt.*and \d+ more like it/);
    expect(lines[2]).toMatch(/wether.*did you mean “weather”.*and \d+ more like it/);
  });

  it('see only what they miss in the list of what is wrong', async () => {
    listen();
    const features = [
      feature('A', point(1, 1), { excerpt: [] }),
      feature('B', point(2, 1), { when: 'soon' }),
    ];
    const mounted = await mount({ brief: { ...BRIEF, features } });
    const notice = mounted.within.getByText('One thing in this brief could not be shown');
    await notice.click();
    await expect.element(mounted.within.getByText(/“soon”/)).toBeVisible();
    expect(mounted.within.getByText(/did you mean/).query()).toBeNull();
  });

  it('see no name where there is none: kind and number stand for it in the list, on the map and in the panel', async () => {
    const features = [
      { type: 'Feature', geometry: point(1, 1), properties: { kind: 'airport' } },
      { type: 'Feature', geometry: point(9, 1), properties: { NAME: 'Norr', kind: 'airport' } },
    ];
    const mounted = await mount({ brief: { type: 'FeatureCollection', features } });
    const inMap = mounted.within.getByRole('region', { name: 'Map' });
    const list = mounted.within.getByRole('list', { name: 'Places' });
    for (const where of [inMap, list]) {
      await expect
        .element(where.getByRole('button', { name: 'Airport 1', exact: true }))
        .toBeVisible();
    }
    expect(mounted.within.getByText('Place 1').query()).toBeNull();
    await list.getByRole('button').first().click();
    await expect.element(mounted.within.getByRole('heading', { name: 'Airport 1' })).toBeVisible();
    await expect.element(list.getByRole('button', { name: /^Norr/ })).toBeVisible();
  });
});
