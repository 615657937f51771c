import { type Component, flushSync, mount as mountSvelte, unmount } from 'svelte';
import type { Mount, Props } from '../app';
import AppSvelte from './App.svelte';

interface Exports {
  update(next: Partial<Props>): void;
}

export const mount: Mount = (host, initial) => {
  // What TypeScript knows of any `.svelte` file is that it is one.
  const component: unknown = AppSvelte;
  const app = mountSvelte(component as Component<{ initial: Props }, Exports>, {
    target: host,
    props: { initial },
  });
  return {
    update: (next) => flushSync(() => app.update(next)),
    unmount: () => void unmount(app),
  };
};
