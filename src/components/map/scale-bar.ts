import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Units } from '../../brief/brief';
import type { ViewReport } from '../../map/view/view-report';
import type { PageWords } from '../../text/en/page';
import { figuresOf } from '../../text/figures';
import { unitAt, writeLength } from '../../text/measures';

/** The bar at its longest, in pixels. */
export const LONGEST = 80;
const STEPS = [5, 2, 1];

/** The longest round length, in its unit, whose bar is at most `LONGEST` pixels wide. */
export function scaleOf(
  metersPerPixel: number,
  units: Units = 'metric',
): { meters: number; width: number } {
  const unit = unitAt(metersPerPixel * LONGEST, units);
  const most = (metersPerPixel * LONGEST) / unit;
  const magnitude = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((candidate) => candidate * magnitude <= most) ?? 1;
  const meters = step * magnitude * unit;
  return { meters, width: meters / metersPerPixel };
}

/**
 * Drawn as SVG: its width changes with the view, and a strict page forbids inline styles. In the interface's language,
 * as are the names around it.
 */
export function renderScale(
  { metersPerPixel, canZoomIn }: ViewReport,
  words: PageWords,
  units: Units,
): TemplateResult | typeof nothing {
  if (!(metersPerPixel > 0) || !Number.isFinite(metersPerPixel)) return nothing;
  const { map } = words;
  const figures = figuresOf(null, words, units);
  const { meters, width } = scaleOf(metersPerPixel, units);
  const label = writeLength(meters, figures);
  const spoken = map.scale(label);
  return html`<div
    class="scale"
    part="scale"
    role="img"
    aria-label=${canZoomIn ? spoken : `${spoken}. ${map.finest}`}
  >
    ${canZoomIn ? nothing : html`<span>${map.finest}</span>`}
    <bdi lang=${figures.locale} .textContent=${label}></bdi>
    <svg width=${width + 2} height="7" aria-hidden="true">
      ${svg`<path d="M1 0v5.5h${width.toFixed(1)}V0" />`}
    </svg>
  </div>`;
}
