import { describe, expect, it, vi } from 'vitest';
import { ADDRESS, archiveOf, host, LAYERS, serveArchive } from '../../map/pmtiles/archives';
import { heard, mount } from '../../support/mount';
import { serveTiles, TEMPLATE } from '../../support/tiles';

const NOTICE = 'The detailed map could not be loaded; this one is simpler.';

async function shown(attributes: Readonly<Record<string, string>>, inside?: string) {
  const mounted = await mount({ attributes, ...(inside !== undefined && { inside }) });
  const map = mounted.dashboard.map;
  if (!map) throw new Error('No map');
  await map.updateComplete;
  // In the frame of the tests, links say that they open in a tab of their own.
  const credits = () =>
    (map.renderRoot.querySelector('[part="credits"]')?.textContent ?? '')
      .replaceAll(' (opens in a new tab)', '')
      .trim();
  return { ...mounted, map, credits };
}

describe('whom to credit', () => {
  it('is text with links to https, and nothing else', async () => {
    serveTiles(() => 'good');
    const attribution =
      '© [The mappers](https://osm.example/copyright), [x](javascript:alert(1)) <img src=x onerror=alert(1)>';
    const { map, within, credits } = await shown({ basemap: TEMPLATE, attribution });
    await expect
      .element(within.getByRole('link', { name: 'The mappers' }))
      .toHaveAttribute('href', 'https://osm.example/copyright');
    expect(credits()).toMatch(
      /^© The mappers, \[x\]\(javascript:alert\(1\)\) <img src=x onerror=alert\(1\)> · Leaflet/,
    );
    expect(map.renderRoot.querySelectorAll('[part="credits"] a')).toHaveLength(2);
    expect(map.renderRoot.querySelector('[part="credits"] img')).toBeNull();
  });

  it('belongs to the map that it was set with', async () => {
    serveTiles(() => 'good');
    const { dashboard, map, credits } = await shown(
      { basemap: 'none', attribution: 'The dashboard’s', 'max-zoom': '12' },
      `<dateline-map basemap="${TEMPLATE}"></dateline-map>`,
    );
    await expect.poll(credits).toMatch(/^Leaflet/);
    map.attribution = 'The map’s';
    await expect.poll(credits).toMatch(/^The map’s · Leaflet/);
    map.basemap = null;
    dashboard.basemap = TEMPLATE;
    map.attribution = null;
    await expect.poll(credits).toMatch(/^The dashboard’s · Leaflet/);
  });

  it('is what an archive says, where the page says nothing', async () => {
    serveArchive(host(await archiveOf(LAYERS.protomaps)));
    const { dashboard, credits } = await shown({ basemap: ADDRESS });
    await expect.poll(credits).toMatch(/^© The mappers · /);
    dashboard.attribution = 'Our own';
    await expect.poll(credits).toMatch(/^Our own · /);
    dashboard.basemap = 'none';
    await expect.poll(credits).toMatch(/^Leaflet/);
  });
});

describe('tiles that cannot be had', () => {
  it('leave the world with its credit, a line for readers, and the reason for the author', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const server = serveTiles(() => 'bad');
    const { within, map, credits } = await shown({ basemap: TEMPLATE, attribution: 'The mappers' });
    await expect.element(within.getByText(NOTICE)).toBeVisible();
    await expect.poll(credits).toMatch(/^Natural Earth/);
    expect(map.picture).toBe('painted');
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining(`basemap “${TEMPLATE}” is not shown: `),
    ]);
    server.answer = () => 'good';
    window.dispatchEvent(new Event('online'));
    await expect.element(within.getByText(NOTICE)).not.toBeInTheDocument();
    await expect.poll(credits).toMatch(/^The mappers · Leaflet/);
    warn.mockRestore();
  });

  it('are reported in a row of their own: the scale stays in its corner', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    serveTiles(() => 'bad');
    const { dashboard, map, within } = await shown({ basemap: TEMPLATE });
    const notice = within.getByText(NOTICE);
    await expect.element(notice).toBeVisible();
    const scale = () => map.renderRoot.querySelector('[part="scale"]')?.getBoundingClientRect();
    const beside = scale();
    // The paper of the notice is no wider than its words.
    expect(notice.element().getBoundingClientRect().width).toBeLessThan(map.clientWidth / 2 + 200);
    dashboard.basemap = 'world';
    await expect.element(notice).not.toBeInTheDocument();
    expect(beside?.left).toBe(scale()?.left);
    warn.mockRestore();
  });

  it('are forgotten with the basemap', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    serveTiles(() => 'bad');
    const { dashboard, within } = await shown({ basemap: TEMPLATE });
    await expect.element(within.getByText(NOTICE)).toBeVisible();
    dashboard.basemap = 'world';
    await expect.element(within.getByText(NOTICE)).not.toBeInTheDocument();
    warn.mockRestore();
  });
});

it('is begun anew with the map, and the choice stays', async () => {
  serveTiles(() => 'good');
  const { dashboard, map } = await shown({ basemap: TEMPLATE });
  dashboard.select('sund');
  const tile = map.renderRoot.querySelector('.own-tiles img');
  const ready = heard(dashboard, 'dateline-ready');
  map.restart();
  await ready;
  expect(map.picture).toBe('painted');
  expect(tile?.isConnected).toBe(false);
  expect(map.renderRoot.querySelectorAll('.own-tiles')).toHaveLength(1);
  expect(dashboard.selected).toBe('sund');
});

it('goes as near as its tiles, and says when it can go no further', async () => {
  serveTiles(() => 'good');
  const { dashboard, within } = await shown({ basemap: TEMPLATE, 'max-zoom': '12' });
  dashboard.select('sund');
  const zoomIn = within.getByRole('button', { name: 'Zoom in' });
  // A button that is as good as disabled takes a click, and does nothing.
  const isAtEnd = () => {
    const button = zoomIn.element() as HTMLElement;
    button.click();
    return button.getAttribute('aria-disabled');
  };
  await expect.poll(isAtEnd, { timeout: 15_000 }).toBe('true');
  dashboard.setAttribute('max-zoom', '13');
  await expect.element(zoomIn).not.toHaveAttribute('aria-disabled');
});
