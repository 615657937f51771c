import { html, nothing, type TemplateResult } from 'lit';
import type { Missing } from '../../map/map-events';
import type { PageWords } from '../../text/en/page';

/** What is missing from a map: modules or data that could not be loaded. */
export type Lacks = ReadonlySet<Missing | 'picture'>;

/** Adds one thing that the map lacks, and tells the author the reason; removes it if the reason is null. */
export function lacksNow(lacks: Lacks, what: Missing | 'picture', reason: string | null): Lacks {
  if (reason !== null) console.warn(`Dateline: the map has no ${what}: ${reason}`);
  else if (!lacks.has(what)) return lacks;
  const now = new Set(lacks);
  if (reason === null) now.delete(what);
  else now.add(what);
  return now;
}

/** Tells readers what the map lacks; `isSimpler` if the world replaces the page's own map. */
export function renderLacks(
  lacks: Lacks,
  showsWorld: boolean,
  isSimpler: boolean,
  { map: { missing, noOwn } }: PageWords,
): TemplateResult | typeof nothing {
  if (lacks.has('picture')) return html`<p class="fault" role="status">${missing.picture}</p>`;
  const said = [
    ...(isSimpler ? [noOwn] : []),
    ...(showsWorld && lacks.has('world') ? [missing.world] : []),
    ...(lacks.has('shapes') ? [missing.shapes] : []),
  ];
  if (said.length === 0) return nothing;
  return html`<div class="row">
    ${said.map((one) => html`<p class="fault quiet" role="status">${one}</p>`)}
  </div>`;
}
