import { expect, it } from 'vitest';
import { fakeCollection } from '../../support/fake-collection';
import { mount } from '../../support/mount';

const POINT = { type: 'Point', coordinates: [128, 45] };
const AREA = {
  type: 'Polygon',
  coordinates: [
    [
      [126, 46],
      [130, 46],
      [130, 49],
      [126, 49],
      [126, 46],
    ],
  ],
};
const BRIEF = {
  type: 'FeatureCollection',
  features: [
    { id: 'town', name: 'A town', kind: 'city', geometry: POINT },
    { id: 'region', name: 'A region', kind: 'region', geometry: AREA },
    {
      id: 'port',
      name: 'A port',
      kind: 'port',
      geometry: { type: 'Point', coordinates: [140, 35] },
    },
    {
      id: 'pier',
      name: 'A pier',
      kind: 'port',
      geometry: { type: 'Point', coordinates: [140, 35] },
    },
    {
      id: 'sea',
      name: 'A sea',
      kind: 'sea-area',
      geometry: null,
      band: { from: 'town', meters: [400000, 700000], bearings: [80, 130] },
    },
  ].map(({ id, geometry, ...properties }) => ({
    type: 'Feature',
    id,
    properties: { ...properties, statedBy: 'editor' },
    geometry,
  })),
};

it('every letter on the map is as many times as large as the page asks for', async () => {
  const { dashboard, host } = await mount({ brief: BRIEF, attributes: { basemap: 'world' } });
  const root = dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
  const sizes = () => {
    const texts = [...(root?.querySelectorAll('.world-names text') ?? [])];
    const china = texts.find(({ textContent }) => textContent === 'CHINA');
    const names = [
      ...(root?.querySelectorAll(
        '[part~=marker] .name, [part~=cluster] .name, [part~=area-name] .name',
      ) ?? []),
    ];
    const [count, arc] = [root?.querySelector('.count'), root?.querySelector('.arc-labels text')];
    return [china, ...names, count, arc].map((one) => one && getComputedStyle(one).fontSize);
  };
  const own = ['12px', '12.5px', '12.5px', '11px', '12.5px', '10.5px', '11px'];
  await expect.poll(sizes).toEqual(own);
  host.style.setProperty('--dateline-text-scale', '1.5');
  await expect
    .poll(sizes)
    .toEqual(['18px', '18.75px', '18.75px', '16.5px', '18.75px', '15.75px', '16.5px']);
  host.style.removeProperty('--dateline-text-scale');
  await expect.poll(sizes).toEqual(own);
});

it('numbers in circles have room in larger letters, and circles stand farther apart', async () => {
  const head = { type: 'FeatureCollection', bbox: [-20, 30, 40, 62], features: [] };
  const { dashboard, host } = await mount({ brief: head, width: 900, height: 600 });
  const { store } = dashboard;
  const { brief } = store?.state ?? {};
  if (!store || !brief) throw new Error('The brief is shown.');
  const many = Array.from({ length: 1200 }, () => ({
    name: 'Berth',
    lon: 10,
    lat: 50,
    kind: 'city',
  }));
  store.show(brief, [], null, fakeCollection(many));
  const root = dashboard.shadowRoot?.querySelector('dateline-map')?.shadowRoot;
  const size = () => {
    const circle = root?.querySelector<HTMLElement>('[part~=cluster]');
    if (!circle) return null;
    return [getComputedStyle(circle).fontSize, circle.offsetWidth];
  };
  await expect.poll(size).toEqual(['11px', 42]);
  host.style.setProperty('--dateline-text-scale', '1.5');
  await expect.poll(size).toEqual(['16.5px', 64]);
});
