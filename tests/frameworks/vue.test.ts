import { expect, it } from 'vitest';
import { createApp, defineComponent, h, KeepAlive, ref, shallowRef } from 'vue';
import { BRIEF } from '../support/fixture';
import { mount } from './adapters/vue';
import type { Mount } from './app';
import { click, painted, render } from './rendered';
import { interop } from './suite';
import { complaints, maps } from './watch';

interop('Vue', mount);

it('Vue keeps it alive, with a brief that is deeply reactive', async () => {
  const wrong = complaints();
  const other = defineComponent(() => () => h('p', 'Other'));
  const kept = shallowRef(true);
  const keeping: Mount = (host, props) => {
    const brief = ref(BRIEF);
    const { onSelect, onReady: onDatelineReady } = props;
    const map = defineComponent(() => () => {
      const onDatelineSelect = ({ placeId }: { placeId: string | null }) => onSelect(placeId);
      const given = { brief: brief.value, basemap: 'none', onDatelineReady, onDatelineSelect };
      return h('dateline-dashboard', given);
    });
    const app = createApp({ render: () => h(KeepAlive, null, [h(kept.value ? map : other)]) });
    app.mount(host);
    return { update: () => {}, unmount: () => app.unmount() };
  };
  const app = render(keeping);
  await painted(app);
  click(app.parts.entry('Norr'));
  const before = app.dashboard();
  kept.value = false;
  await expect.poll(() => app.dashboard()).toBeNull();
  expect(maps()).toBe(0);
  kept.value = true;
  await painted(app, 2);
  expect(app.dashboard()).toBe(before);
  await expect.element(app.parts.heading('Norr')).toBeVisible();
  click(app.parts.entry('Sund'));
  expect(app.select.mock.calls).toEqual([['norr'], ['sund']]);
  expect(wrong).toEqual([]);
});
