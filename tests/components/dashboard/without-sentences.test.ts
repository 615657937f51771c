import { expect, it, onTestFinished, vi } from 'vitest';
import { BRIEF, FEATURES, feature, point } from '../../support/fixture';
import { heard, mount } from '../../support/mount';
import { partsOf } from '../../support/ways';

// To take from it what it does not have fails, as an import does that the network cuts off.
vi.mock('../../../src/text/en/aids', () => ({}));

it('tells code and place where the sentences cannot be loaded', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  const mounted = await mount();
  const error = heard(mounted.dashboard, 'dateline-error');
  const features = [...FEATURES, feature('Nowhere', point(500, 95))];
  mounted.dashboard.brief = { ...BRIEF, features };
  const { message, issues } = await error;
  expect(message).toBe('1 of 7 places could not be shown');
  const [issue] = issues;
  expect(issue?.message).toBe(`latitude-range at ${issue?.pointer}`);
  expect(warn.mock.calls.join()).toContain(issue?.message);
  await expect.element(partsOf(mounted).entry('Norr')).toBeVisible();
});

it('says in full why a brief cannot be had', async () => {
  const mounted = await mount();
  const error = heard(mounted.dashboard, 'dateline-error');
  mounted.dashboard.brief = '{"type":';
  expect((await error).message).toMatch(/^The brief in this page is not JSON: .*\.$/);
});
