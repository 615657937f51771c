import { describe, expect, it } from 'vitest';
import { readForeign } from '../../src/formats/foreign';
import { parseBrief } from '../brief/make';
import { collect, NOTHING } from '../collection/make';
import { readFile } from './open';

const geometry = { type: 'Point', coordinates: [12.5, 41.9] };

async function described(properties: object) {
  const feature = { type: 'Feature', geometry, properties: { name: 'Rome', ...properties } };
  const file = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
  const { data } = await readForeign(file, { url: 'a.geojson', mostBytes: 1e6 });
  const { brief, issues } = parseBrief(data);
  const { engine } = await collect(file);
  const [row] = (await engine.page(NOTHING, { start: 0, end: 1 })).rows;
  const large = await engine.place(row?.id ?? '');
  expect(large?.place.description).toBe(brief?.places[0]?.description);
  expect(issues).toEqual([]);
  return brief?.places[0]?.description;
}

async function inTable(title: string, cell: string) {
  const text = `name,lat,lon,${title}\nRome,41.9,12.5,"${cell}"\n`;
  const { data } = await readForeign(text, { url: 'a.csv', mostBytes: 1e6 });
  return parseBrief(data).brief?.places[0]?.description;
}

const TEXT = 'The Tiber runs through it.';

describe('a description under another name', () => {
  it.each([
    'popupContent',
    'Popup',
    'info',
    'body',
    'Beschrijving',
    'comentarios',
    'description_en',
    'descriptionEn',
    'Short description',
    'EVENT_NARRATIVE',
    'occurrenceRemarks',
    'itemDescription',
    'htmldescription',
  ])('is found: %s', async (name) => {
    expect(await described({ [name]: TEXT })).toBe(TEXT);
    expect(await inTable(name, TEXT)).toBe(TEXT);
  });

  it.each([
    ['info', 'A1'],
    ['body', '12'],
    ['Description of vehicle', 'A red car'],
    ['notes_url', 'https://a.example'],
    ['text_size', 'large and bold'],
    ['comment_id', 'abc123'],
    ['note_no', 'seven'],
    ['notes', 'N/A'],
    ['remarks', '-'],
    ['identifier remarks', 'seen twice'],
  ])('is not found where it may be something else: %s, %s', async (name, text) => {
    expect(await described({ [name]: text })).toBeNull();
    expect(await inTable(name, text)).toBeNull();
  });

  it('goes behind the surer one', async () => {
    const both = { info: 'Some words here', 'Location Description': 'STREET', Description: TEXT };
    expect(await described(both)).toBe(TEXT);
    expect(await described({ description: '', notes: TEXT })).toBe(TEXT);
    expect(await described({ description_fr: 'Le Tibre', description_en: TEXT })).toBe(TEXT);
  });
});

describe('HTML in a description of GeoJSON', () => {
  it.each([
    ['<b>The Tiber</b> runs<br>through&nbsp;it.', 'The Tiber runs\nthrough\u00a0it.'],
    ['The Tiber &amp; <a href="https://a.example">Rome</a>', 'The Tiber & Rome'],
    ['<script>alert(1)</script>The Tiber', 'The Tiber'],
    ['a < b and c > d', 'a < b and c > d'],
    ['from <Rome> to R&D', 'from <Rome> to R&D'],
  ])('is shown as text: %s', async (written, text) => {
    expect(await described({ description: written })).toBe(text);
  });

  it('is read where KML was turned into GeoJSON', async () => {
    const description = { '@type': 'html', value: '<p>The Tiber</p>' };
    expect(await described({ description })).toBe('The Tiber');
  });

  it('stays as it is in a brief', () => {
    const properties = { name: 'Rome', description: 'Write <b> for bold', info: 'Some words' };
    const features = [{ type: 'Feature', id: 'a', geometry, properties }];
    const { brief } = parseBrief({ type: 'FeatureCollection', kinds: {}, features });
    expect(brief?.places).toMatchObject([{ description: 'Write <b> for bold' }]);
  });
});

describe('what programs write where they know nothing', () => {
  it.each(['nan', 'NaN', 'NULL', 'null', 'none', '#N/A', 'N/A', '\\N', '<NA>', '<Null>', '-', '?'])(
    'is no name, no kind and no remark: %s',
    async (nothing) => {
      const table = `name,lat,lon,kind,population,label\n${nothing},41.9,12.5,${nothing},${nothing},Rome\n`;
      const { places, faults } = await readFile(table, 'a.csv');
      expect(places).toMatchObject([{ name: 'Rome', kind: 'place' }]);
      expect(faults).toEqual([]);
    },
  );

  it.each(['Nan', 'None', 'NA', 'Null', '0'])('may be a town: %s', async (name) => {
    const { places } = await readFile(`name,lat,lon\n${name},41.9,12.5\n`, 'a.csv');
    expect(places).toMatchObject([{ name }]);
  });
});
