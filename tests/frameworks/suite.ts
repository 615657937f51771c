import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BRIEF, FEATURES } from '../support/fixture';
import { prefer } from '../support/mount';
import { button } from '../support/ways';
import type { Mount } from './app';
import { click, painted, render, SRC } from './rendered';
import { afterAnyFlight, complaints, deep, frames, listeners, maps, silence } from './watch';

const [NORR] = FEATURES;
/** Without the place that it names a distance to. */
const OTHER = {
  ...BRIEF,
  features: [{ ...NORR, properties: { ...(NORR?.['properties'] as object), distancesTo: [] } }],
};

/** What holds in every framework. */
export function interop(framework: string, mount: Mount): void {
  describe(framework, () => {
    beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

    it('renders the map and the list, from attributes and a brief that is an object', async () => {
      const wrong = complaints();
      const app = render(mount, { brief: BRIEF, theme: 'dark' });
      await painted(app);
      await expect.element(app.parts.map).toBeVisible();
      await expect.element(app.parts.entry('Norr')).toBeVisible();
      await expect.element(app.parts.mark('Norr')).toBeVisible();
      expect(app.dashboard()?.getAttribute('theme')).toBe('dark');
      expect(app.dashboard()?.basemap).toBe('none');
      expect(app.dashboard()?.permalink).toBe(false);
      expect(app.ready).toHaveBeenCalledOnce();
      expect(app.error).not.toHaveBeenCalled();
      expect(wrong).toEqual([]);
    });

    // Fails while a connection, and `setBasemap`, put the store's choice in place of the app's.
    it('begins with the place that the app has chosen', async () => {
      const app = render(mount, { brief: BRIEF, selected: 'sund' });
      await painted(app);
      expect(app.dashboard()?.selected).toBe('sund');
      await expect.element(app.parts.heading('Sund')).toBeVisible();
    });

    it('hears what the reader does, and what is wrong with a brief', async () => {
      const app = render(mount);
      await painted(app);
      click(app.parts.entry('Norr'));
      expect(app.select.mock.calls).toEqual([['norr']]);
      await expect.element(app.parts.heading('Norr')).toBeVisible();
      app.app.update({ brief: { type: 'Nothing' } });
      await expect.poll(() => app.error.mock.calls.length).toBe(1);
    });

    it('shows what the app changes', async () => {
      const wrong = complaints();
      const app = render(mount);
      await painted(app);
      app.app.update({ selected: 'sund', theme: 'light' });
      await expect.element(app.parts.heading('Sund')).toBeVisible();
      await expect.poll(() => app.dashboard()?.getAttribute('theme')).toBe('light');
      app.app.update({ brief: OTHER, selected: null });
      await expect.poll(() => app.parts.entry('Sund').query()).toBeNull();
      await expect.element(app.parts.mark('Norr')).toBeVisible();
      app.app.update({ src: SRC });
      await expect.element(app.parts.mark('Sund')).toBeVisible();
      expect(app.select).not.toHaveBeenCalled();
      expect(wrong).toEqual([]);
    });

    // Fails while null, undefined and Preact's '' are taken for a brief.
    it('waits for an app that has no brief yet', async () => {
      const app = render(mount, { brief: null });
      await expect.poll(() => app.dashboard()?.hasUpdated).toBe(true);
      expect(app.dashboard()?.store.state.status).toBe('empty');
      app.app.update({ brief: BRIEF });
      await painted(app);
      await expect.element(app.parts.entry('Norr')).toBeVisible();
    });

    // Fails while '' (Preact, Vue) and undefined (React) are taken for an address.
    it('asks for nothing when the app takes the address back', async () => {
      const { asked } = silence('/never.geojson');
      const app = render(mount, { src: SRC });
      await painted(app);
      app.app.update({ src: undefined });
      await frames(6);
      expect(asked.map((url) => url.slice(0, 30))).toEqual([SRC.slice(0, 30)]);
      expect(app.error).not.toHaveBeenCalled();
      await expect.element(app.parts.entry('Norr')).toBeVisible();
    });

    it('stays as it is when the app moves it: one map, the brief and the choice', async () => {
      const wrong = complaints();
      const app = render(mount);
      await painted(app);
      click(app.parts.entry('Norr'));
      const before = app.dashboard();
      app.app.update({ last: true });
      await expect.poll(() => app.dashboard()?.nextElementSibling).toBeNull();
      await expect.element(app.parts.heading('Norr')).toBeVisible();
      await expect.element(app.parts.mark('Norr')).toHaveAttribute('aria-current', 'true');
      expect(app.dashboard()).toBe(before);
      expect(maps(app.host)).toBe(1);
      // The map that was moved goes to the choice first, and what it passes has its mark later.
      await expect.element(app.parts.mark('Sund')).toBeVisible();
      click(app.parts.mark('Sund'));
      await expect.element(app.parts.heading('Sund')).toBeVisible();
      expect(app.select.mock.calls).toEqual([['norr'], ['sund']]);
      expect(wrong).toEqual([]);
    });

    // Fails while `src` and `basemap`, set as properties, are not attributes that a copy has.
    it('can be cloned: the copy works, and chooses for itself', async () => {
      const wrong = complaints();
      const app = render(mount, { src: SRC });
      await painted(app);
      click(app.parts.entry('Norr'));
      await app.dashboard()?.updateComplete;
      const copy = app.host.cloneNode(true) as HTMLElement;
      onTestFinished(() => copy.remove());
      document.body.append(copy);
      await expect.poll(() => deep(copy, '.leaflet-map-pane').length).toBe(1);
      const cloned = copy.querySelector('dateline-dashboard');
      await expect.poll(() => cloned?.brief?.places.length).toBe(FEATURES.length);
      expect(cloned?.store.state.selected).toBe('norr');
      cloned?.select('sund');
      expect(app.dashboard()?.store.state.selected).toBe('norr');
      copy.remove();
      expect(maps()).toBe(1);
      expect(wrong).toEqual([]);
    });

    it('brings a layout of its own into it', async () => {
      const wrong = complaints();
      const app = render(mount, { brief: BRIEF, own: true });
      await painted(app);
      await expect.element(app.parts.entry('Norr')).toBeVisible();
      expect(app.parts.article.query()).toBeNull();
      expect(maps(app.host)).toBe(1);
      expect(wrong).toEqual([]);
    });

    it('leaves nothing behind: in the middle of a flight, of loading, or at once', async () => {
      // What a framework keeps for ever, it has by now.
      const first = render(mount);
      await painted(first);
      first.app.unmount();
      const wrong = complaints();
      const left = listeners(window, document, document.fonts);
      const { signals } = silence('/never.geojson');
      await prefer({ 'prefers-reduced-motion': 'no-preference' });

      const flying = render(mount, { brief: BRIEF, permalink: true });
      await painted(flying);
      click(flying.parts.entry('Norr'));
      const loading = render(mount, { src: '/never.geojson', permalink: true });
      await expect.poll(() => signals.length).toBe(1);
      const fresh = render(mount);
      for (const { app } of [flying, loading, fresh]) app.unmount();
      expect(signals[0]?.aborted).toBe(true);
      await afterAnyFlight();
      history.replaceState(null, '', ' ');

      expect(document.querySelector('dateline-dashboard')).toBeNull();
      expect(maps()).toBe(0);
      expect(deep(document, '.leaflet-container')).toEqual([]);
      expect(left()).toEqual([]);
      expect([flying, loading, fresh].flatMap(({ error }) => error.mock.calls)).toEqual([]);
      expect(wrong).toEqual([]);
    });

    it('comes back: rendered again, or kept out of the page for a while', async () => {
      const wrong = complaints();
      const app = render(mount);
      await painted(app);
      app.app.update({ shown: false });
      await expect.poll(() => app.dashboard()).toBeNull();
      expect(maps()).toBe(0);
      app.app.update({ shown: true });
      await painted(app, 2);
      click(app.parts.entry('Norr'));
      app.host.remove();
      await frames(6);
      document.body.append(app.host);
      await painted(app, 3);
      await expect.element(app.parts.heading('Norr')).toBeVisible();
      click(button(app.parts.map, 'Zoom in'));
      expect(maps()).toBe(1);
      expect(wrong).toEqual([]);
    });
  });
}
