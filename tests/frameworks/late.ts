import type { App, Mount, Props } from './app';
import { PROPS } from './app';

/** The frameworks, by name; each loaded only where it is asked for. */
const MOUNTS: Record<string, () => Promise<{ mount: Mount }>> = {
  React: () => import('./adapters/react'),
  Vue: () => import('./adapters/vue'),
  Svelte: () => import('./adapters/svelte'),
  Preact: () => import('./adapters/preact'),
  'plain HTML': () => import('./adapters/plain'),
};

/** Run in a page of its own: the app is rendered first, and the elements are defined when it stands. */
export async function renderLate(framework: string, props: Partial<Props>): Promise<App> {
  const load = MOUNTS[framework];
  if (!load) throw new Error(`No framework is called ${framework}.`);
  const { mount } = await load();
  const host = document.createElement('div');
  document.body.append(host);
  const app = mount(host, { ...PROPS, ...props });
  while (!host.querySelector('dateline-dashboard')) await new Promise(requestAnimationFrame);
  if (customElements.get('dateline-dashboard')) throw new Error('The elements are there already.');
  await import('../../src/index');
  return app;
}
