import { afterEach, expect, it, vi } from 'vitest';
import type { DatelineDashboard } from '../../../src/components/dashboard/dateline-dashboard';
import '../../../src/index';
import { archiveOf, point } from '../../collection/tiles/make';

const TOWNS = Array.from({ length: 60 }, (_, at) =>
  point(-150 + 5 * at, (at % 9) * 10 - 40, { name: `Town ${at}`, kind: 'city' }, at + 1),
);

const made: string[] = [];

afterEach(() => {
  document.body.replaceChildren();
  for (const url of made.splice(0)) URL.revokeObjectURL(url);
});

function dashboardAt(archive: Blob): DatelineDashboard {
  const dashboard = document.createElement('dateline-dashboard');
  made.push(URL.createObjectURL(archive));
  dashboard.src = made.at(-1) ?? null;
  document.body.append(dashboard);
  return dashboard;
}

function part(dashboard: DatelineDashboard, name: string): ShadowRoot | null | undefined {
  return dashboard.shadowRoot?.querySelector(name)?.shadowRoot;
}

it('an archive of tiles is shown and listed as far as it is in view, and a place of it can be opened', async () => {
  const metadata = { tilestats: { layers: [{ layer: 'places', count: 60 }] } };
  const dashboard = dashboardAt(await archiveOf(TOWNS, 3, { metadata }));
  const rows = () => [...(part(dashboard, 'dateline-places')?.querySelectorAll('.place') ?? [])];
  await vi.waitFor(() => expect(rows().length).toBeGreaterThan(5), 60_000);
  const list = part(dashboard, 'dateline-places');
  expect(list?.querySelector('.note')?.textContent).toContain('in this part of the map');
  const [first] = rows();
  (first as HTMLElement).click();
  await vi.waitFor(() => {
    const panel = part(dashboard, 'dateline-excerpts');
    expect(panel?.querySelector('[part~=heading]')?.textContent).toContain('Town');
  }, 60_000);
  expect(dashboard.selected).toMatch(/^\d+~/);
  expect(dashboard.issues).toEqual([]);
});

it('an area of an archive is chosen where it is pressed, and has its words', async () => {
  const ring = [
    [-60, -50],
    [60, -50],
    [60, 50],
    [-60, 50],
    [-60, -50],
  ];
  const area = {
    ...point(0, 0, { name: 'Wide Park', description: 'Of four tiles.' }, 1),
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  };
  const dashboard = dashboardAt(await archiveOf([area], 3));
  const map = () => part(dashboard, 'dateline-map')?.querySelector<HTMLElement>('.map');
  await vi.waitFor(() => expect(map()?.querySelector('.mark-stand')).not.toBeNull(), 60_000);
  // Beside its mark, which stands in the middle. It is drawn after that.
  await vi.waitFor(() => {
    const { x = 0, y = 0, width = 0, height = 0 } = map()?.getBoundingClientRect() ?? {};
    const at = { clientX: x + width / 2 + 70, clientY: y + height / 2 + 50 };
    map()?.dispatchEvent(new MouseEvent('click', { ...at, bubbles: true, composed: true }));
    expect(dashboard.selected).toMatch(/^1@places~/);
  }, 60_000);
  await vi.waitFor(() => {
    expect(part(dashboard, 'dateline-excerpts')?.textContent).toContain('Of four tiles.');
  }, 60_000);
  expect(dashboard.issues).toEqual([]);
});

it('an archive that is cut is named, and a whole one is opened in its place', async () => {
  const dashboard = dashboardAt((await archiveOf(TOWNS, 1)).slice(0, 100));
  await vi.waitFor(() => expect(dashboard.store.state.status).toBe('failed'), 60_000);
  expect(dashboard.store.state.failure).toContain('is not sound PMTiles');
  await dashboard.open(new File([await archiveOf(TOWNS, 1)], 'towns.pmtiles'));
  await vi.waitFor(() => expect(dashboard.store.state.progress?.phase).toBe('view'), 60_000);
});
