import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { open as arabic } from '../../../src/text/ar/open';
import { mount, mountNow, prefer, serve } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => {
  prefer({ 'prefers-reduced-motion': 'reduce' });
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
});

const CSV = new File(['name,lat,lon\nRome,41.9,12.5\nOslo,59.9,10.75\n'], 'cities.csv');
const KML = new File(
  [
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>Lima</name><Point><coordinates>-77,-12</coordinates></Point></Placemark></kml>',
  ],
  'lima.kml',
);
const CZML = new File(['[{"id":"document","version":"1.0"}]'], 'orbit.czml');

function dropped(dashboard: Element, ...files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const options = { dataTransfer, bubbles: true, cancelable: true, composed: true };
  const over = new DragEvent('dragover', options);
  dashboard.dispatchEvent(over);
  return { over, drop: () => dashboard.dispatchEvent(new DragEvent('drop', options)) };
}

it('says why in the direction of its language, though the name of the file comes first', async () => {
  const mounted = await mount({ attributes: { openable: '', lang: 'ar', dir: 'rtl' } });
  // What hears a drop comes with the button.
  const button = mounted.within.getByRole('button', { name: arabic.button });
  await expect.element(button).toBeVisible();
  dropped(mounted.dashboard, new File(['{"type": '], 'broken.json')).drop();
  const why = mounted.within.getByRole('alert').getByText(/broken\.json/);
  await expect.element(why).toBeVisible();
  const text = [...why.element().childNodes].find(({ textContent }) =>
    textContent?.startsWith('broken.json'),
  );
  if (!text) throw new Error('The sentence begins with the name.');
  const name = document.createRange();
  name.setStart(text, 0);
  name.setEnd(text, 'broken.json'.length);
  const { right } = why.element().getBoundingClientRect();
  expect(name.getBoundingClientRect().right).toBeCloseTo(right, 0);
});

describe('an openable dashboard', () => {
  it('opens a file by its button, another that is dropped, and keeps that where a third cannot be read', async () => {
    const mounted = await mount({ attributes: { openable: '' } });
    const { dashboard, within } = mounted;
    const button = within.getByRole('button', { name: 'Open a file…' });
    await expect.element(button).toBeVisible();
    const input = dashboard.shadowRoot
      ?.querySelector('.opener > div')
      ?.shadowRoot?.querySelector('input');
    await userEvent.upload(input as HTMLElement, CSV);
    await expect.element(partsOf(mounted).entry('Oslo')).toBeVisible();
    await expect.element(within.getByText('cities.csv · It is read here')).toBeVisible();

    const { over, drop } = dropped(dashboard, KML);
    expect(over.defaultPrevented).toBe(true);
    const target = dashboard.shadowRoot?.querySelector('[data-held]');
    expect(target?.shadowRoot?.textContent).toBe('Drop the file to open it');
    drop();
    await expect.element(partsOf(mounted).entry('Lima')).toBeVisible();
    expect(target?.hasAttribute('data-held')).toBe(false);

    dropped(dashboard, CZML).drop();
    const alert = within.getByRole('alert');
    await expect.element(alert.getByText('This file could not be opened.')).toBeVisible();
    await expect
      .element(alert.getByText(/orbit\.czml is CZML: export it as GeoJSON/))
      .toBeVisible();
    await expect.element(partsOf(mounted).entry('Lima')).toBeVisible();
    await expect.element(within.getByText('lima.kml · It is read here')).toBeVisible();

    // What is wrong with an archive is known later than what it is.
    const cut = new File([`PMTiles\u0003${'\0'.repeat(90)}`], 'cut.pmtiles');
    dropped(dashboard, cut).drop();
    await expect.element(alert.getByText(/cut\.pmtiles is not sound PMTiles/)).toBeVisible();
    await expect.element(partsOf(mounted).entry('Lima')).toBeVisible();
    await expect.element(within.getByText('lima.kml · It is read here')).toBeVisible();
  });

  it('takes no file where it is not', async () => {
    const { dashboard } = await mount();
    expect(dropped(dashboard, CSV).over.defaultPrevented).toBe(false);
  });
});

describe('src', () => {
  it('may be a file of another format, whatever the server calls it', async () => {
    serve({ '/places.bin': () => new Response(CSV, { headers: { 'Content-Type': 'image/png' } }) });
    const mounted = mountNow({ src: '/places.bin' });
    await expect.element(partsOf(mounted).entry('Rome')).toBeVisible();
  });
});
