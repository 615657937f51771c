import type { State } from '../../state/store';

/** Tells an element's style sheets how its dashboard is presented: `:state(stage)`, `:state(list)`, `:state(touch)`. */
export function markPresentation(
  states: CustomStateSet,
  { presentation, density }: Pick<State, 'presentation' | 'density'>,
): void {
  for (const name of ['stage', 'list', 'touch']) {
    if (name === presentation || name === density) states.add(name);
    else states.delete(name);
  }
}
