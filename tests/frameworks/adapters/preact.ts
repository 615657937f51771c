import { h, render } from 'preact';
import type { DatelineErrorEvent, DatelineSelectEvent } from '../../../src/index';
import { given, type Mount, order, type Props } from '../app';

function dashboard(props: Props) {
  return h(
    'dateline-dashboard',
    {
      key: 'map',
      ...given(props),
      basemap: 'none',
      'ondateline-select': ({ placeId }: DatelineSelectEvent) => props.onSelect(placeId),
      'ondateline-ready': () => props.onReady(),
      'ondateline-error': ({ message }: DatelineErrorEvent) => props.onError(message),
    },
    props.own && h('dateline-map', null),
    props.own && h('dateline-places', null),
  );
}

function Page(props: Props) {
  const children = order(props).map((key) =>
    key === 'map' ? dashboard(props) : h('p', { key }, key),
  );
  return h('main', null, children);
}

export const mount: Mount = (host, initial) => {
  let props = initial;
  render(h(Page, props), host);
  return {
    update: (next) => {
      props = { ...props, ...next };
      render(h(Page, props), host);
    },
    unmount: () => render(null, host),
  };
};
