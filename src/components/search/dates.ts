import type { TemplateResult } from 'lit';
import type { Span } from '../../brief/queries/filter';
import type { State } from '../../state/state';
import type { Store } from '../../state/store';
import type { PageWords } from '../../text/en/page';
import type { Kit } from './kit';

const DAY = 864e5;
const EVER: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The first and the last day to show, within those that there are. */
export function renderDates(
  { html, nothing }: Kit,
  { filter }: State,
  span: Span | null,
  store: Store,
  { timeline }: PageWords,
): TemplateResult | typeof nothing {
  const [first, last] = span ? [dayOf(span.start), dayOf(span.end - 1)] : ['', ''];
  if (first === '' || last === '') return nothing;
  const { start, end } = filter.span ?? EVER;
  // A span that ends before it begins is empty: the date set last wins.
  const set = (next: Partial<Span>) => {
    const all = { ...EVER, ...store.state.filter.span, ...next };
    const whole = all.start < all.end ? all : { ...EVER, ...next };
    const isEver = whole.start === EVER.start && whole.end === EVER.end;
    store.setSpan(isEver ? null : whole);
  };
  const field = (label: string, value: string, change: (day: number) => void) => html`<label>
      <span>${label}</span>
      <input type="date" min=${first} max=${last} .value=${value} @change=${({ target }: Event) => target instanceof HTMLInputElement && change(target.valueAsNumber)} />
    </label>`;
  return html`<div class="dates">
    ${field(timeline.from, dayOf(start), (day) => set({ start: Number.isNaN(day) ? EVER.start : day }))}
    ${field(timeline.to, dayOf(end - 1), (day) => set({ end: Number.isNaN(day) ? EVER.end : day + DAY }))}
  </div>`;
}

/** In the form of a date field; '' if it cannot hold the date. */
function dayOf(at: number): string {
  if (!Number.isFinite(at)) return '';
  const [day = ''] = new Date(at).toISOString().split('T');
  return /^\d{4}-/.test(day) && day > '0001' ? day : '';
}
