import axe from 'axe-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused, focusedName, mount } from '../../support/mount';

async function open(attributes: Record<string, string> = { share: './places/{place}/' }) {
  const mounted = await mount({ attributes: { selected: 'norr', ...attributes } });
  const { within } = mounted;
  const button = within.getByRole('button', { name: 'Share', exact: true });
  await button.click();
  const box = within.getByRole('group', { name: 'Share Norr' });
  await expect.element(box).toBeVisible();
  return { ...mounted, button, box, field: box.getByRole('textbox', { name: 'Link' }) };
}

/** What the page writes to the clipboard, which may be refused. */
function clipboard(write: (text: string) => Promise<void>) {
  const spy = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  onTestFinished(() => spy.mockRestore());
  return spy;
}

const OWN = new URL('./places/norr/', document.baseURI).href;

describe('to share a place', () => {
  it('its link is copied, and that is said', async () => {
    const written = clipboard(async () => {});
    const { box, field, button } = await open();
    expect(focusedName()).toBe('Copy link');
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await expect.element(field).toHaveValue(OWN);
    await userEvent.keyboard('{Enter}');
    await expect.element(box.getByRole('status')).toHaveTextContent('Link copied');
    expect(written).toHaveBeenCalledWith(OWN);
  });

  it('where the browser lets no page copy, the link is selected', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    const { box, field } = await open();
    await box.getByRole('button', { name: 'Copy link' }).click();
    await expect.element(box.getByRole('status')).toHaveTextContent('Copy what is selected');
    expect(focused()).toBe(field.element());
    const { selectionStart, selectionEnd } = field.element() as HTMLInputElement;
    expect([selectionStart, selectionEnd]).toEqual([0, OWN.length]);
  });

  it('Esc closes this and nothing else, and the focus is back at the button', async () => {
    const { dashboard, box, button } = await open();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => box.query()).toBeNull();
    expect(dashboard.selected).toBe('norr');
    expect(focusedName()).toBe('Share');
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('the button closes it again, and so does going elsewhere or another place', async () => {
    const { dashboard, within, box, button } = await open();
    await button.click();
    await expect.poll(() => box.query()).toBeNull();
    await button.click();
    await expect.element(box).toBeVisible();
    await within.getByRole('button', { name: 'Next place' }).click();
    await expect.poll(() => box.query()).toBeNull();
    dashboard.select('norr');
    await within.getByRole('button', { name: 'Share', exact: true }).click();
    await expect.element(box).toBeVisible();
    dashboard.select('sund');
    await expect.poll(() => box.query()).toBeNull();
  });

  it('without pages of their own, places are on this one', async () => {
    const { field, box } = await open({ permalink: '' });
    const { value } = field.element() as HTMLInputElement;
    expect(value).toBe(`${location.href.replace(/#.*/, '')}#place=norr`);
    expect(box.getByRole('button', { name: 'Copy embed code' }).query()).toBeNull();
  });

  it('where nobody says how a place is found, there is nothing to share', async () => {
    const { within } = await mount({ attributes: { selected: 'norr' } });
    await expect.element(within.getByRole('button', { name: 'Next place' })).toBeVisible();
    expect(within.getByRole('button', { name: 'Share', exact: true }).query()).toBeNull();
  });

  it('the code of a frame is copied where the page says what stands in it', async () => {
    const written = clipboard(async () => {});
    const { box } = await open({ share: './places/{place}/', embed: './embed.html' });
    await box.getByRole('button', { name: 'Copy embed code' }).click();
    await expect.element(box.getByRole('status')).toHaveTextContent('Embed code copied');
    expect(written.mock.lastCall?.[0]).toMatch(
      /^<iframe src=".*embed\.html\?place=norr" title="Map: /,
    );
  });

  it('the system’s own sheet and the printer are asked', async () => {
    const share = vi.fn(async () => {});
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'share');
      print.mockRestore();
    });
    const { box } = await open();
    await box.getByRole('button', { name: 'Send to…' }).click();
    expect(share).toHaveBeenCalledWith({ title: 'Norr – Ferry Links Norr and Sund', url: OWN });
    await box.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledOnce();
    expect(box.query()).toBeNull();
  });

  it('axe finds nothing', async () => {
    const { dashboard } = await open({ share: './places/{place}/', embed: './embed.html' });
    const { violations } = await axe.run(dashboard);
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('fits a panel of 280 px', async () => {
    const { box, within } = await mount({
      width: 280,
      attributes: { selected: 'norr', share: './places/{place}/' },
    }).then(async (mounted) => {
      await mounted.within.getByRole('button', { name: 'Share', exact: true }).click();
      return { ...mounted, box: mounted.within.getByRole('group', { name: 'Share Norr' }) };
    });
    await expect.element(box).toBeVisible();
    const [inner, outer] = [box, within].map((one) => one.element().getBoundingClientRect());
    expect(inner?.left).toBeGreaterThanOrEqual(outer?.left ?? 0);
    expect(inner?.right).toBeLessThanOrEqual(outer?.right ?? 0);
  });
});
