import { createElement, type ReactNode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString as reactToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { BRIEF } from '../support/fixture';
import { Page } from './adapters/react';
import { page } from './adapters/vue';
import { type Mount, PROPS, type Props } from './app';
import { click, painted, render, SRC } from './rendered';
import { complaints, frames, maps } from './watch';

/** A page as the server sent it, with the elements at work in it, which then becomes an app. */
function hydrated(html: string, hydrate: (host: HTMLElement, props: Props) => () => void): Mount {
  return (host, props) => {
    host.innerHTML = html;
    let unmount = () => {};
    const start = async () => {
      // With what the elements do once they have a size.
      await frames(3);
      unmount = hydrate(host, props);
      props.onReady();
    };
    host.firstElementChild?.addEventListener('dateline-ready', start, { once: true });
    return { update: () => {}, unmount: () => unmount() };
  };
}

const vue = async (props: Props) =>
  hydrated(await vueToString(createSSRApp({ render: () => page(props) })), (host, given) => {
    const app = createSSRApp({ render: () => page(given) });
    app.mount(host);
    return () => app.unmount();
  });

const react = async (props: Props) =>
  hydrated(reactToString(createElement(Page, props)), (host, given) => {
    const root = hydrateRoot(host, createElement(Page, given), {
      onRecoverableError: (error) => console.error(error),
    });
    return () => root.unmount();
  });

describe.each([
  ['Vue', vue],
  ['React', react],
])('a page that %s has rendered on a server', (framework, onServer) => {
  const takenOver = async (own: boolean) => {
    const wrong = complaints();
    const props = { src: SRC, own };
    const app = render(await onServer({ ...PROPS, ...props }), props);
    const served = app.dashboard();
    expect(served?.getAttribute('basemap')).toBe('none');
    await painted(app);
    // React takes its time.
    // React attaches no listener of an element of one's own while it hydrates: heard by the page instead.
    const heard = new Promise((resolve) => app.host.addEventListener('dateline-select', resolve));
    click(app.parts.entry('Norr'));
    expect(await heard).toMatchObject({ placeId: 'norr' });
    await expect.poll(() => served?.getAttribute('selected')).toBe('norr');
    if (framework === 'Vue') expect(app.select.mock.calls).toEqual([['norr']]);
    expect(app.dashboard()).toBe(served);
    expect(maps(app.host)).toBe(1);
    expect(app.error).not.toHaveBeenCalled();
    expect(wrong).toEqual([]);
  };

  it('is taken over as it stands', () => takenOver(false));

  // The style of an element of ours is the page's, and nothing of ours is written into it.
  it('with its own layout is taken over as it stands', () => takenOver(true));
});

it.each([
  ['React', reactToString, (host: Element, brief: object) => hydrateRoot(host, bareWith(brief))],
  [
    'Vue',
    (_: ReactNode) => vueToString(vueWith(BRIEF)),
    (host: Element, brief: object) => {
      const app = vueWith(brief);
      app.mount(host);
      return app;
    },
  ],
])('a brief that is an object is shown where %s hydrates', async (_name, onServer, hydrate) => {
  const host = document.createElement('div');
  onTestFinished(() => host.remove());
  host.innerHTML = await onServer(bareWith(BRIEF));
  document.body.append(host);
  const dashboard = host.querySelector('dateline-dashboard');
  await dashboard?.updateComplete;
  const app = hydrate(host, BRIEF);
  onTestFinished(() => app.unmount());
  await expect.poll(() => dashboard?.brief?.places.length).toBe(BRIEF.features.length);
  expect(host.querySelector('dateline-dashboard')).toBe(dashboard);
});

const bareWith = (brief: object) =>
  createElement('dateline-dashboard', { brief, basemap: 'none' } as object);
const vueWith = (brief: object) =>
  createSSRApp({ render: () => h('dateline-dashboard', { brief, basemap: 'none' }) });

// A default that were reflected would be an attribute that the server did not send.
it('an attribute that nobody set is no difference to React', async () => {
  const wrong = complaints();
  const bare = createElement('dateline-dashboard', { src: SRC, basemap: 'none' });
  const host = document.createElement('div');
  onTestFinished(() => host.remove());
  host.innerHTML = reactToString(bare);
  document.body.append(host);
  await expect.poll(() => maps(host)).toBe(1);
  const taken = vi.fn();
  const root = hydrateRoot(host, createElement(Taken, { taken }, bare));
  onTestFinished(() => root.unmount());
  await expect.poll(() => taken.mock.calls.length).toBe(1);
  expect(wrong).toEqual([]);
});

/** Tells when React has taken its children over: after whatever it had to complain of. */
function Taken({ taken, children }: { taken(): void; children?: ReactNode }): ReactNode {
  useEffect(taken, [taken]);
  return children;
}
