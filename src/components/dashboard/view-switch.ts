import type { ReactiveControllerHost } from 'lit';
import type { State } from '../../state/store';
import type { View } from './layout';

/** Which view stands beside the map: a choice turns to its excerpts, and put away it turns back. */
export class ViewSwitch {
  readonly #host: ReactiveControllerHost;
  #view: View = 'article';
  #before: View = 'article';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get view(): View {
    return this.#view;
  }

  readonly turnTo = (view: View): void => {
    this.#view = view;
    this.#host.requestUpdate();
  };

  follow(state: State, before: State | null): void {
    if (!before || state.brief !== before.brief) {
      this.turnTo(state.selected ? 'place' : 'article');
    } else if (state.passage !== before.passage) {
      this.turnTo(state.passage ? 'article' : 'place');
    } else if (state.selected !== before.selected || state.choices !== before.choices) {
      if (before.selected === null) this.#before = this.#view;
      this.turnTo(state.selected === null ? this.#before : 'place');
    }
  }
}
