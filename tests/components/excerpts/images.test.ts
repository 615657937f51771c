import { describe, expect, it, onTestFinished } from 'vitest';
import { BRIEF, FEATURES, feature, point } from '../../support/fixture';
import { json, mount, serve } from '../../support/mount';

const FERRY = {
  href: '/tests/support/ferry.svg',
  alt: 'A red ferry on a grey sea.',
  credit: 'A. Keeper',
};

/** The fixture with these images at its first place, chosen. */
async function show(images: readonly object[], options: object = {}) {
  const [first, ...rest] = FEATURES;
  const place = { ...first, properties: { ...Object(first?.['properties']), images } };
  const mounted = await mount({
    brief: { ...BRIEF, features: [place, ...rest] },
    attributes: { selected: 'norr' },
    ...options,
  });
  const { within } = mounted;
  const pictures = within.getByRole('region', { name: 'Pictures, added by the editor' });
  return { ...mounted, pictures, image: () => pictures.getByRole('img').first().element() };
}

function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

describe('the pictures of a place', () => {
  it('have a description, a credit and a caption', async () => {
    const { pictures } = await show([{ ...FERRY, caption: 'At noon.' }]);
    const image = pictures.getByRole('img', { name: FERRY.alt });
    await expect.element(image).toBeVisible();
    await expect.element(pictures.getByRole('figure')).toHaveTextContent('At noon. A. Keeper');
    await expect.element(image).toHaveAttribute('loading', 'lazy');
    await expect.element(image).toHaveAttribute('decoding', 'async');
  });

  it('have their room before they come', async () => {
    // So far down the page that nothing is asked for.
    document.body.style.paddingBlockStart = '30000px';
    onTestFinished(() => {
      document.body.style.paddingBlockStart = '';
    });
    const { pictures, image } = await show([
      { ...FERRY, href: `${FERRY.href}?late`, width: 1200, height: 400 },
    ]);
    await expect.poll(() => pictures.query()).not.toBeNull();
    const { width, height } = sizeOf(image());
    expect((image() as HTMLImageElement).naturalWidth).toBe(0);
    expect(Math.abs(height - width / 3)).toBeLessThanOrEqual(1);
  });

  it('that load slowly have their words meanwhile', async () => {
    document.body.style.paddingBlockStart = '30000px';
    onTestFinished(() => {
      document.body.style.paddingBlockStart = '';
    });
    const { pictures, image } = await show([{ ...FERRY, href: `${FERRY.href}?long` }]);
    const words = pictures.getByText(FERRY.alt);
    await expect.element(words).not.toBeVisible();
    for (const wait of words.element().getAnimations()) wait.finish();
    await expect.element(words).toBeVisible();
    image().scrollIntoView();
    await expect.element(words).not.toBeVisible();
    expect((image() as HTMLImageElement).naturalWidth).toBe(1200);
  });

  it('keep it where nobody has said how large they are', async () => {
    const { image } = await show([FERRY]);
    const before = sizeOf(image());
    await expect.poll(() => (image() as HTMLImageElement).naturalWidth).toBe(1200);
    expect(sizeOf(image())).toEqual(before);
  });

  it('are never higher than half a window or wider than the column, however large', async () => {
    const { image, pictures } = await show([{ ...FERRY, width: 40_000, height: 99_000 }]);
    const { width, height } = sizeOf(image());
    expect(height).toBeLessThanOrEqual(0.56 * innerHeight + 1);
    expect(width).toBeLessThanOrEqual(sizeOf(pictures.element()).width);
  });

  it('that cannot be loaded have their words, with the credit', async () => {
    const { pictures } = await show([{ ...FERRY, href: '/nowhere/missing.jpg' }]);
    await expect.element(pictures.getByText(FERRY.alt)).toBeVisible();
    await expect.element(pictures.getByText(FERRY.credit)).toBeVisible();
    expect(pictures.getByRole('img').query()).toBeNull();
  });

  it('of a page in one file are inside it', async () => {
    const inside = document.createElement('template');
    inside.id = 'dateline-images';
    const image = Object.assign(new Image(), { src: FERRY.href });
    image.dataset['href'] = 'ferry.jpg';
    inside.content.append(image);
    document.body.append(inside);
    onTestFinished(() => inside.remove());
    const { image: shown } = await show([{ ...FERRY, href: 'ferry.jpg' }]);
    await expect.poll(() => (shown() as HTMLImageElement).naturalWidth).toBe(1200);
    expect(shown().getAttribute('src')).toContain(FERRY.href);
  });

  it('are found from the brief, not from the page', async () => {
    serve({
      '/tests/support/brief.geojson': () =>
        json({
          ...BRIEF,
          features: [
            feature('Norr', point(10, 57), { images: [{ ...FERRY, href: './ferry.svg' }] }),
          ],
        }),
    });
    const mounted = await mount({
      src: '/tests/support/brief.geojson',
      attributes: { selected: 'norr' },
    });
    const image = mounted.within.getByRole('img', { name: FERRY.alt });
    await expect.poll(() => (image.query() as HTMLImageElement | null)?.naturalWidth).toBe(1200);
  });

  it('are the place’s own: another has none', async () => {
    const { dashboard, pictures } = await show([{ ...FERRY, href: '/nowhere/missing.jpg' }]);
    await expect.element(pictures.getByText(FERRY.alt)).toBeVisible();
    dashboard.select('sund');
    await expect.poll(() => pictures.query()).toBeNull();
  });

  it('leave out the bad ones, and say so', async () => {
    const { dashboard, pictures } = await show([
      { ...FERRY, href: 'javascript:alert(1)' },
      FERRY,
      { href: FERRY.href },
    ]);
    await expect.poll(() => pictures.getByRole('img').elements().length).toBe(1);
    await expect.poll(() => dashboard.issues.map(({ code }) => code)).toEqual(['image', 'image']);
  });
});
