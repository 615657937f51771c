import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished, vi } from 'vitest';
import { imagesInside, sizeImages } from '../../../src/cli/site/images';
import { feature, file } from '../../brief/make';

const WORDS = { alt: 'A.', credit: 'B.' };

async function folderWith(images: readonly object[]) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-images-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const create = { width: 1200, height: 600, channels: 3 as const, background: '#3a6' };
  // A camera that was held upright.
  await sharp({ create }).jpeg().withMetadata({ orientation: 6 }).toFile(join(folder, 'ferry.jpg'));
  await writeFile(join(folder, 'words.jpg'), 'This is no image.');
  const brief = join(folder, 'brief.geojson');
  await writeFile(brief, JSON.stringify(file([feature('a', { images })])));
  const read = async () => JSON.parse(await readFile(brief, 'utf8')).features[0].properties.images;
  return { folder, brief, read };
}

it('a published brief knows how large its images are, and has smaller ones', async () => {
  const { folder, read } = await folderWith([{ href: 'ferry.jpg', ...WORDS }]);
  await sizeImages(folder, expect.fail);
  expect(await read()).toEqual([
    {
      width: 600,
      height: 1200,
      sizes: [{ href: 'ferry.jpg.480.webp', width: 480 }],
      href: 'ferry.jpg',
      ...WORDS,
    },
  ]);
  const { width, height, format } = await sharp(join(folder, 'ferry.jpg.480.webp')).metadata();
  expect([width, height, format]).toEqual([480, 960, 'webp']);
});

it('the smaller ones of an address with a query do not take the place of the image', async () => {
  const { folder, read } = await folderWith([{ href: 'ferry.jpg?v=2', ...WORDS }]);
  await sizeImages(folder, expect.fail);
  const [{ sizes }] = await read();
  expect(sizes).toEqual([{ href: 'ferry.jpg.480.webp?v=2', width: 480 }]);
  expect((await sharp(join(folder, 'ferry.jpg')).metadata()).format).toBe('jpeg');
});

it('an image that is none, or is not there, stays as it is written, and the build goes on', async () => {
  const warn = vi.fn();
  const images = ['words.jpg', 'missing.jpg'].map((href) => ({ href, ...WORDS }));
  const { folder, read } = await folderWith(images);
  await sizeImages(folder, warn);
  expect(await read()).toEqual(images);
  expect(warn).toHaveBeenCalledTimes(2);
  expect((await readdir(folder)).sort()).toEqual(['brief.geojson', 'ferry.jpg', 'words.jpg']);
});

it('a page of one file has the images inside', async () => {
  const { folder } = await folderWith([]);
  const read = (href: string) => readFile(join(folder, href));
  const images = await imagesInside(['ferry.jpg'], read, expect.fail);
  expect(images.get('ferry.jpg')).toMatch(/^data:image\/webp;base64,/);
});
