import type { DatelineDashboard } from '../../../src/index';
import { given, type Mount, order, type Props, SIBLINGS } from '../app';

/** No framework: a page's own script. */
export const mount: Mount = (host, initial) => {
  let props = initial;
  let dashboard: DatelineDashboard | null = null;
  const main = document.createElement('main');
  const siblings = SIBLINGS.map((text) => {
    const sibling = document.createElement('p');
    sibling.textContent = text;
    return sibling;
  });

  function make(): DatelineDashboard {
    const made = document.createElement('dateline-dashboard');
    made.setAttribute('basemap', 'none');
    made.addEventListener('dateline-select', ({ placeId }) => props.onSelect(placeId));
    made.addEventListener('dateline-ready', () => props.onReady());
    made.addEventListener('dateline-error', ({ message }) => props.onError(message));
    return made;
  }

  function render(changed: Partial<Props>): void {
    const isNew = dashboard === null;
    dashboard = props.shown ? (dashboard ?? make()) : null;
    if (dashboard) Object.assign(dashboard, isNew ? given(props) : given(changed));
    if (dashboard && isNew && props.own) {
      dashboard.append(
        ...['map', 'places'].map((part) => document.createElement(`dateline-${part}`)),
      );
    }
    if (dashboard && 'src' in changed) dashboard.src = props.src ?? null;
    const [one, two] = siblings;
    const nodes = { one, two, map: dashboard };
    const wanted = order(props).flatMap((key) => nodes[key] ?? []);
    const now = [...main.children];
    if (now.length !== wanted.length || wanted.some((node, at) => node !== now[at]))
      main.replaceChildren(...wanted);
  }

  render(props);
  host.append(main);
  return {
    update: (next) => {
      props = { ...props, ...next };
      render(next);
    },
    unmount: () => main.remove(),
  };
};
