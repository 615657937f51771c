import { createElement, type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DatelineErrorEvent, DatelineSelectEvent } from '../../../src/index';
import { given, type Mount, order, type Props } from '../app';

export function dashboard(props: Props): ReactNode {
  return createElement(
    'dateline-dashboard',
    {
      key: 'map',
      ...given(props),
      basemap: 'none',
      'ondateline-select': ({ placeId }: DatelineSelectEvent) => props.onSelect(placeId),
      'ondateline-ready': () => props.onReady(),
      'ondateline-error': ({ message }: DatelineErrorEvent) => props.onError(message),
    },
    props.own && createElement('dateline-map'),
    props.own && createElement('dateline-places'),
  );
}

export function Page(props: Props): ReactNode {
  const children = order(props).map((key) =>
    key === 'map' ? dashboard(props) : createElement('p', { key }, key),
  );
  return createElement('main', null, children);
}

export const mount: Mount = (host, initial) => {
  let props = initial;
  const root = createRoot(host);
  const render = () => root.render(createElement(StrictMode, null, createElement(Page, props)));
  render();
  return {
    update: (next) => {
      props = { ...props, ...next };
      render();
    },
    unmount: () => root.unmount(),
  };
};
