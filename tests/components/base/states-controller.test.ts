import { expect, it, onTestFinished, vi } from 'vitest';
import { mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

it('a browser that knows no states of elements shows a dashboard as usual', async () => {
  const states = vi.spyOn(ElementInternals.prototype, 'states', 'get');
  states.mockReturnValue(undefined as unknown as CustomStateSet);
  const supports = vi.spyOn(CSS, 'supports').mockReturnValue(false);
  onTestFinished(() => {
    states.mockRestore();
    supports.mockRestore();
  });
  const mounted = await mount({ attributes: { density: 'touch', presentation: 'stage' } });
  const { mark, entry, heading } = partsOf(mounted);
  await expect.element(mark('Norr')).toBeVisible();
  await entry('Sund').click();
  await expect.element(heading('Sund')).toBeVisible();
});
