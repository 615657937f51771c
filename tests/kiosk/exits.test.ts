import decodeQR from 'qr/decode.js';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import { ARTICLE, BRIEF } from '../support/fixture';
import { uncaught } from '../support/leaks';
import { focusedName, prefer } from '../support/mount';
import { serveTiles, TEMPLATE } from '../support/tiles';
import { button, partsOf } from '../support/ways';
import { expectState, fakeClock, mountKiosk, pass, screenOf } from './mount';

const HREF = 'https://post.example/map/';
const PIXELS = 4;

let errors: string[] = [];
beforeEach(() => {
  errors = uncaught();
  fakeClock();
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  onTestFinished(() => opened.mockRestore());
  const address = location.href;
  return () => {
    expect(errors).toEqual([]);
    expect(opened).not.toHaveBeenCalled();
    expect(location.href).toBe(address);
  };
});
beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

/** What a phone reads that is held up to the code. */
async function read(dialog: Locator): Promise<string> {
  await expect.element(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const svg = dialog.getByRole('img', { name: /^QR code/ }).element();
  const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * PIXELS;
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.scale(PIXELS, PIXELS);
  context.fillStyle = svg.querySelector('rect')?.getAttribute('fill') ?? '';
  context.fillRect(0, 0, side, side);
  context.fillStyle = svg.querySelector('path')?.getAttribute('fill') ?? '';
  context.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
  return decodeQR(context.getImageData(0, 0, side, side));
}

describe('a link', () => {
  it('of a credit does not leave either', async () => {
    serveTiles(() => 'good');
    const attributes = { basemap: TEMPLATE, attribution: '[The mappers](https://osm.example/)' };
    const mounted = await mountKiosk({ attributes });
    await userEvent.keyboard('a');
    await mounted.within.getByRole('link', { name: 'The mappers' }).click();
    await expect.element(screenOf(mounted).phone).toBeVisible();
  });

  it.each([
    ['the kiosk’s own address, at the place', { href: HREF }, BRIEF, `${HREF}#place=sund`],
    ['the article’s', {}, BRIEF, ARTICLE.url],
    [
      'its own, where there is no other',
      {},
      { ...BRIEF, article: { ...ARTICLE, url: undefined } },
      'https://gazetteer.example/sund',
    ],
  ])('does not leave, and shows as a code %s', async (_what, times, brief, address) => {
    const mounted = await mountKiosk({ times, brief });
    const { phone, within } = screenOf(mounted);
    await userEvent.keyboard('a');
    await partsOf(mounted).entry('Sund').click();
    await mounted.within.getByRole('link', { name: /Gazetteer/ }).click();
    await expect.element(phone).toBeVisible();
    expect(await read(phone)).toBe(address);
    await expect.element(phone.getByText(address, { exact: true })).toBeVisible();
    await button(phone, 'Close').click();
    await expect.element(phone).not.toBeInTheDocument();
    await expect.element(within.getByRole('region', { name: 'Map' })).toBeVisible();
  });

  it('of the credits does not leave either: touched while the screen is alone, or by key', async () => {
    const mounted = await mountKiosk();
    const { phone } = screenOf(mounted);
    const link = partsOf(mounted).map.getByRole('link').first();
    await link.click();
    await expectState(mounted.kiosk, 'visitor');
    expect(await read(phone)).toBe(ARTICLE.url);
    await userEvent.keyboard('{Escape}');
    await expect.element(phone).not.toBeInTheDocument();
    (link.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(phone).toBeVisible();
  });

  it('that the page wrote into the kiosk stays too: of any kind', async () => {
    const slotted =
      '<p slot="header"><a href="https://away.example/" target="_blank">away</a> <a href="/x" download>file</a></p>';
    const mounted = await mountKiosk({ inside: slotted });
    const { phone } = screenOf(mounted);
    await userEvent.keyboard('a');
    for (const name of ['away', 'file']) {
      await mounted.within.getByRole('link', { name }).click();
      await expect.element(phone).toBeVisible();
      await button(phone, 'Close').click();
    }
  });
});

describe('the code for a phone', () => {
  it('is asked for in the strip, and names the place; the focus comes back', async () => {
    const mounted = await mountKiosk({ times: { href: HREF } });
    const { phone, tool } = screenOf(mounted);
    await tool('Next place').click();
    await tool('Continue on your phone').click();
    await expectState(mounted.kiosk, 'visitor');
    await expect.element(phone.getByText('Norr', { exact: true })).toBeVisible();
    expect(await read(phone)).toBe(`${HREF}#place=norr`);
    expect(focusedName()).toBe('Close');
    await userEvent.keyboard('{Enter}');
    await expect.element(phone).not.toBeInTheDocument();
    expect(focusedName()).toBe('Continue on your phone');
  });

  it('goes with the visitor', async () => {
    const mounted = await mountKiosk({ times: { href: HREF, idle: '10', warn: '5' } });
    const { phone, tool } = screenOf(mounted);
    await tool('Continue on your phone').click();
    await expect.element(phone).toBeVisible();
    await pass(17);
    await expectState(mounted.kiosk, 'attract');
    await expect.element(phone).not.toBeInTheDocument();
  });

  it('is not offered where a phone could not follow', async () => {
    const mounted = await mountKiosk({
      brief: { ...BRIEF, article: { ...ARTICLE, url: undefined } },
    });
    expect(screenOf(mounted).tool('Continue on your phone').query()).toBeNull();
  });
});

describe('the browser', () => {
  const all = { bubbles: true, cancelable: true, composed: true };
  const key = (name: string, more: KeyboardEventInit = {}) =>
    new KeyboardEvent('keydown', { ...all, key: name, ...more });

  it('is reached by nothing that a hand could do', async () => {
    const mounted = await mountKiosk();
    const ways: readonly (() => Event)[] = [
      () => new MouseEvent('contextmenu', all),
      () => new DragEvent('dragstart', all),
      () => new DragEvent('dragover', all),
      () => new DragEvent('drop', all),
      () => new MouseEvent('auxclick', { ...all, button: 1 }),
      () => new WheelEvent('wheel', { ...all, ctrlKey: true }),
      () => new SubmitEvent('submit', all),
      () => key('p', { ctrlKey: true }),
      () => key('+', { ctrlKey: true }),
      () => key('ArrowLeft', { altKey: true }),
      () => key('q', { metaKey: true }),
      () => key('Enter', { repeat: true }),
      ...['F1', 'F5', 'F11', 'F12', 'ContextMenu'].map((name) => () => key(name)),
    ];
    for (const target of [partsOf(mounted).map.element(), mounted.kiosk, document.body]) {
      for (const make of ways) {
        const event = make();
        target.dispatchEvent(event);
        const name = event instanceof KeyboardEvent ? event.key : event.type;
        expect(`${name}: ${event.defaultPrevented}`).toBe(`${name}: true`);
      }
    }
  });

  it('neither zooms nor pulls the page under a finger', async () => {
    const look = () => {
      const { overscrollBehavior, touchAction } = getComputedStyle(document.documentElement);
      return [overscrollBehavior, touchAction];
    };
    const usual = look();
    const { kiosk } = await mountKiosk();
    expect(look()).toEqual(['none', 'pan-x pan-y']);
    kiosk.remove();
    expect(look()).toEqual(usual);
  });

  it('is left the keys that move within the page', async () => {
    const mounted = await mountKiosk();
    for (const name of ['Tab', 'Enter', ' ', 'Escape', 'ArrowDown', 'a']) {
      const event = key(name);
      mounted.kiosk.dispatchEvent(event);
      expect(event.defaultPrevented, name).toBe(false);
    }
  });

  it('has it all back when the kiosk is gone', async () => {
    const mounted = await mountKiosk();
    mounted.kiosk.remove();
    for (const event of [key('F5'), new MouseEvent('contextmenu', all)]) {
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
  });
});
