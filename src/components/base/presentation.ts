import type { State } from '../../state/store';

/**
 * Tells an element's style sheet how its dashboard is presented: `:state(stage)`, `:state(list)`, `:state(touch)`. Where
 * a browser does not know `:state()` (before Chromium 125 and Firefox 126), all is laid out as usual.
 */
export function markPresentation(
  states: CustomStateSet | undefined,
  { presentation, density }: Pick<State, 'presentation' | 'density'>,
): void {
  for (const name of ['stage', 'list', 'touch']) {
    const isWanted = name === presentation || name === density;
    if (isWanted === (states?.has(name) ?? false)) continue;
    if (!CSS.supports('selector(:state(x))')) return;
    if (isWanted) states?.add(name);
    else states?.delete(name);
  }
}
