import { descendants } from '../../page/dom';
import { BEGINNING } from '../../state/state';
import type { Store } from '../../state/store';

/** Puts a dashboard back: nothing is chosen, filtered, open or scrolled, and the map shows its opening view. */
export function reset(
  dashboard: Element & { readonly store: Store; readonly follow: boolean },
): void {
  const { store, follow } = dashboard;
  store.select(null);
  store.follow(follow ? BEGINNING : null);
  store.reopen();
  for (const element of descendants(dashboard)) {
    if (element.scrollTop !== 0) element.scrollTop = 0;
    if (element.scrollLeft !== 0) element.scrollLeft = 0;
    if (element.localName === 'details') element.removeAttribute('open');
  }
}
