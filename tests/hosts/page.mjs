/** What the smallest app of every host shows: three places, and an article beside the page that is quoted. */
const article = 'A train left Oslo at night.\n\nIt was in Kyiv by noon, and in Rome by dusk.\n';
const places = {
  Oslo: [10.7, 59.9, 'A train left Oslo at night.'],
  Kyiv: [30.5, 50.4, 'It was in Kyiv by noon'],
  Rome: [12.5, 41.9, 'in Rome by dusk'],
};

export const brief = {
  type: 'FeatureCollection',
  article: { title: 'A Train', href: 'article.txt', lang: 'en' },
  features: Object.entries(places).map(([name, [longitude, latitude, exact]]) => ({
    type: 'Feature',
    id: name,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { name, kind: 'city', statedBy: 'article', excerpts: [{ exact }] },
  })),
};

/** Loud, so that a pixel tells whether there is land. */
export const LAND = '#00ff00';
export const style = `dateline-dashboard { --dateline-land: ${LAND}; --dateline-block-size: 700px }`;
export const element = '<dateline-dashboard src="brief.geojson"></dateline-dashboard>';

/** The files that a host serves as they are. @param {string} folder */
export function beside(folder) {
  return { [`${folder}brief.geojson`]: brief, [`${folder}article.txt`]: article };
}

const STRICT = "require-trusted-types-for 'script'; trusted-types lit-html";

/** @param {string} script @param {{ strict?: boolean, body?: string }} options */
export function html(script, { strict = false, body = element } = {}) {
  const policy = strict ? `<meta http-equiv="Content-Security-Policy" content="${STRICT}">` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy}<title>A host</title>
<link rel="icon" href="data:,"><style>${style}</style></head><body>${body}${script}</body></html>`;
}

/**
 * What a reader of the page does: sees land, chooses a place, reads its excerpt. Throws where that is not so, or where
 * the browser has anything to complain of.
 * @param {import('playwright').Browser} browser @param {string} url
 */
export async function visit(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(url);
    const list = page.getByRole('list', { name: 'Places', exact: true });
    await list.getByRole('button', { name: /^Kyiv/ }).click();
    await page.getByRole('blockquote').getByText('It was in Kyiv by noon').waitFor();
    await page.waitForFunction(hasLand, LAND);
  } catch (error) {
    faults.push(String(error).split('\n')[0] ?? '');
  }
  await page.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** Runs in the page. @param {string} colour */
function hasLand(colour) {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  /** @param {ParentNode} root @returns {HTMLCanvasElement[]} */
  const tiles = (root) => [
    ...root.querySelectorAll('canvas'),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? tiles(shadowRoot) : [],
    ),
  ];
  return tiles(document).some((tile) => {
    const { width, height } = tile;
    if (width === 0 || height === 0) return false;
    // Drawn anew: what was handed to a canvas whole cannot be read there.
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(tile, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (wanted.every((value, channel) => data[i + channel] === value)) count += 1;
    }
    return count > 1000;
  });
}
