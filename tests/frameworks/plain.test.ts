import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { BRIEF, FEATURES } from '../support/fixture';
import { mount } from './adapters/plain';
import './rendered';
import { interop } from './suite';

interop('plain HTML', mount);

// Fails while a part looks for its dashboard only once.
it('a part outside finds a dashboard that comes later, and the one that takes its place', async () => {
  const host = document.createElement('div');
  onTestFinished(() => host.remove());
  const places = document.createElement('dateline-places');
  places.htmlFor = 'later';
  host.append(places);
  document.body.append(host);
  await places.updateComplete;
  const entry = page.elementLocator(places).getByRole('button', { name: /^Norr/ });
  for (const count of [4, 1]) {
    host.querySelector('dateline-dashboard')?.remove();
    const dashboard = document.createElement('dateline-dashboard');
    dashboard.id = 'later';
    dashboard.basemap = 'none';
    dashboard.brief = { ...BRIEF, features: FEATURES.slice(0, count) };
    host.append(dashboard);
    await expect.element(entry).toBeVisible();
    await expect.poll(() => places.shadowRoot?.querySelectorAll('li').length).toBe(count);
  }
});
