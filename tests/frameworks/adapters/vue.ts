import { createApp, h, shallowReactive, type VNode } from 'vue';
import type { DatelineErrorEvent, DatelineSelectEvent } from '../../../src/index';
import { given, type Mount, order, type Props } from '../app';

export function dashboard(props: Props): VNode {
  const { brief, ...others } = given(props);
  return h(
    'dateline-dashboard',
    {
      key: 'map',
      // `:brief.prop` in a template: a property even where the element is not defined yet.
      ...(brief !== undefined && { '.brief': brief }),
      ...others,
      basemap: 'none',
      onDatelineSelect: ({ placeId }: DatelineSelectEvent) => props.onSelect(placeId),
      onDatelineReady: () => props.onReady(),
      onDatelineError: ({ message }: DatelineErrorEvent) => props.onError(message),
    },
    props.own ? [h('dateline-map'), h('dateline-places')] : [],
  );
}

export function page(props: Props): VNode {
  const children = order(props).map((key) =>
    key === 'map' ? dashboard(props) : h('p', { key }, key),
  );
  return h('main', children);
}

export const mount: Mount = (host, initial) => {
  const props = shallowReactive<Props>({ ...initial });
  const app = createApp({ render: () => page(props) });
  app.mount(host);
  return {
    update: (next) => void Object.assign(props, next),
    unmount: () => app.unmount(),
  };
};
