import { html, nothing, type TemplateResult } from 'lit';
import type { ViewReport } from '../../map/view/view-report';
import type { PageWords } from '../../text/en/page';

export interface ControlActions {
  zoomBy(steps: number): void;
  /** In views: (1, 0) is one screen to the east. */
  panBy(x: number, y: number): void;
  showOpening(): void;
  showAll(): void;
}

const HALF = 0.5;

/** At the edges of the map, like the arrows to the next sheet in an atlas: the way to move without dragging. */
const PANS = [
  { side: 'north', x: 0, y: -HALF },
  { side: 'west', x: -HALF, y: 0 },
  { side: 'east', x: HALF, y: 0 },
  { side: 'south', x: 0, y: HALF },
] as const;

export function renderControls(
  report: ViewReport,
  actions: ControlActions,
  { map }: PageWords,
): TemplateResult {
  // Never `disabled`, which would drop the focus of a button at its limit. The `title` is its name: with an
  // `aria-label` too, it was read out twice.
  const button = (label: string, icon: string, act: () => void, disabled = false) =>
    html`<button
      type="button"
      class="control"
      part="control"
      title=${label}
      aria-disabled=${disabled ? 'true' : nothing}
      @click=${() => disabled || act()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${icon} /></svg>
    </button>`;
  return html`
    <div class="controls" role="group" aria-label=${map.view}>
      ${button(map.zoomIn, 'M10 4v12M4 10h12', () => actions.zoomBy(1), !report.canZoomIn)}
      ${button(map.zoomOut, 'M4 10h12', () => actions.zoomBy(-1), !report.canZoomOut)}
      ${button(map.opening, 'M3.5 9.5L10 4l6.5 5.5M5.5 8.5V16h9V8.5', actions.showOpening)}
      ${button(map.whole, 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4', actions.showAll)}
    </div>
    <div class="pans" role="group" aria-label=${map.move}>
      ${PANS.map(
        ({ side, x, y }) =>
          html`<button
            type="button"
            class="pan ${side}"
            part="control"
            aria-label=${map.moveTo[side]}
            @click=${() => actions.panBy(x, y)}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M5 12.5l5-5 5 5" /></svg>
          </button>`,
      )}
    </div>
  `;
}
