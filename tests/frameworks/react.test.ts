import { Activity, type ActivityProps, createElement, type FunctionComponent } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { BRIEF } from '../support/fixture';
import { dashboard, mount } from './adapters/react';
import type { Mount } from './app';
import { click, painted, render } from './rendered';
import { interop } from './suite';
import { complaints, maps } from './watch';

interop('React', mount);

/** The same, for children that are not in the props. */
const Hidden: FunctionComponent<Omit<ActivityProps, 'children'>> = Activity as never;

it('React hides it for a while, as an activity, and starts with it hidden', async () => {
  const wrong = complaints();
  const hiding: Mount = (host, props) => {
    const root = createRoot(host);
    const show = (shown: boolean) => {
      const mode = shown ? 'visible' : 'hidden';
      root.render(createElement(Hidden, { mode }, dashboard(props)));
    };
    show(props.shown);
    return { update: ({ shown = true }) => show(shown), unmount: () => root.unmount() };
  };
  const app = render(hiding, { brief: BRIEF, shown: false });
  await expect.poll(() => app.dashboard()?.checkVisibility()).toBe(false);
  app.app.update({ shown: true });
  await painted(app);
  await expect.element(app.parts.mark('Sund')).toBeVisible();
  click(app.parts.entry('Norr'));
  app.app.update({ shown: false });
  await expect.poll(() => app.dashboard()?.checkVisibility()).toBe(false);
  app.app.update({ shown: true });
  await expect.element(app.parts.heading('Norr')).toBeVisible();
  await expect.element(app.parts.mark('Norr')).toBeVisible();
  expect(maps()).toBe(1);
  expect(wrong).toEqual([]);
});
