import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Store } from '../../../src/index';
import { parseBrief } from '../../brief/make';
import { BRIEF, feature, point } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

describe('parts and dashboards find each other', () => {
  it('two dashboards on one page never meet', async () => {
    const one = await mount();
    const two = await mount();
    await partsOf(one).entry('Norr').click();
    await expect.element(partsOf(one).heading('Norr')).toBeVisible();
    expect(two.dashboard.selected).toBeNull();
    await expect.element(partsOf(two).entry('Norr')).toHaveAttribute('aria-current', 'false');
    await partsOf(two).topics.getByRole('button', { name: 'Weather' }).click();
    await expect.poll(() => partsOf(two).entry('Norr').query()).toBeNull();
    await expect.element(partsOf(one).entry('Norr')).toBeVisible();
  });

  it('in a layout of one’s own, at any depth, with nothing of ours around', async () => {
    const inside = `<main><h1>Mine</h1><div><div style="height:300px"><dateline-map></dateline-map></div>
      <dateline-places></dateline-places></div><dateline-excerpts></dateline-excerpts></main>`;
    const mounted = await mount({ inside });
    const { entry, mark, heading, topics, timeline } = partsOf(mounted);
    await entry('Norr').click();
    await expect.element(heading('Norr')).toBeVisible();
    await expect.element(mark('Norr')).toHaveAttribute('aria-current', 'true');
    expect(topics.query()).toBeNull();
    expect(timeline.query()).toBeNull();
    await expect.element(mounted.within.getByRole('heading', { name: 'Mine' })).toBeVisible();
  });

  it('apart, by for; a store set by hand wins', async () => {
    const mounted = await mount({ attributes: { id: 'ferry' } });
    const apart = document.createElement('div');
    apart.innerHTML = '<dateline-places for="ferry"></dateline-places>';
    mounted.host.append(apart);
    const list = page.elementLocator(apart);
    await list.getByRole('button', { name: /^Sund/ }).click();
    await expect.element(partsOf(mounted).heading('Sund')).toBeVisible();
    const store = new Store();
    const { brief } = parseBrief({ ...BRIEF, features: [feature('Alone', point(1, 1))] });
    if (brief) store.show(brief);
    Object.assign(apart.querySelector('dateline-places') ?? {}, { store });
    await expect.element(list.getByRole('button', { name: /^Alone/ })).toBeVisible();
    expect(list.getByRole('button', { name: /^Sund/ }).query()).toBeNull();
    await list.getByRole('button', { name: /^Alone/ }).click();
    await expect.poll(() => store.state.selected).toBe('alone');
    expect(mounted.dashboard.selected).toBe('sund');
  });

  it('from code alone, with a shared store and no dashboard', async () => {
    const host = document.createElement('div');
    host.innerHTML = '<dateline-places></dateline-places><dateline-excerpts></dateline-excerpts>';
    document.body.append(host);
    const store = new Store();
    for (const element of host.children) Object.assign(element, { store });
    const { brief } = parseBrief(BRIEF);
    if (brief) store.show(brief);
    const within = page.elementLocator(host);
    await within.getByRole('button', { name: /^Sund/ }).click();
    await expect.element(within.getByRole('heading', { name: 'Sund' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => store.state.selected).toBeNull();
    host.remove();
  });
});
