import { expect, it } from 'vitest';
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
  ].map(({ geometry, ...properties }) => ({
    type: 'Feature',
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
      ...(root?.querySelectorAll('[part~=marker] .name, [part~=area-name] .name') ?? []),
    ];
    return [china, ...names].map((one) => one && getComputedStyle(one).fontSize);
  };
  await expect.poll(sizes).toEqual(['12px', '12.5px', '11px']);
  host.style.setProperty('--dateline-text-scale', '1.5');
  await expect.poll(sizes).toEqual(['18px', '18.75px', '16.5px']);
  host.style.removeProperty('--dateline-text-scale');
  await expect.poll(sizes).toEqual(['12px', '12.5px', '11px']);
});
