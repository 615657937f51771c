import { beforeEach, expect, it } from 'vitest';
import { DAWN_AR, DAWN_EN, DAWN_KO, REPORTS } from '../support/reports';
import { calm, expectState, mountKiosk, pass, screenOf, textOf } from './mount';

beforeEach(calm);

it('the tour has each report speak in turn, and says who it is', async () => {
  const mounted = await mountKiosk({
    brief: REPORTS,
    attributes: { lang: 'en' },
    times: { attract: '4', stay: '60' },
  });
  const { kiosk, dashboard } = mounted;
  await pass(5);
  await expectState(kiosk, 'tour');
  const next = screenOf(mounted).tool('Next place');
  const heard = ['The Island Post', 'وكالة البحر', '바다신문'].map(
    (name, at) => [name, [DAWN_EN, DAWN_AR, DAWN_KO][at] ?? ''] as const,
  );
  for (const [name, quote] of heard) {
    await expect.poll(() => textOf(mounted)).toContain(quote);
    expect(textOf(mounted)).toContain(name);
    expect(textOf(mounted)).toContain('1 of 5');
    expect(dashboard.selected).toBe('norr');
    if (quote === DAWN_AR) expect(textOf(mounted)).toContain('Translation by the editor');
    await next.click();
  }
  await expect.poll(() => dashboard.selected).toBe('sund');
});
