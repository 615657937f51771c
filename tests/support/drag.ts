import { cdp } from 'vitest/browser';

interface At {
  readonly x: number;
  readonly y: number;
}

/** With the mouse, as a person drags: press at a spot of this page, move in steps, release; in CSS pixels. */
export async function drag(from: At, by: At): Promise<void> {
  const outer = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = outer.width / window.innerWidth || 1;
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', part: number) =>
    cdp().send('Input.dispatchMouseEvent', {
      type,
      x: outer.x + (from.x + by.x * part) * scale,
      y: outer.y + (from.y + by.y * part) * scale,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await send('mousePressed', 0);
  for (let step = 1; step <= 5; step++) await send('mouseMoved', step / 5);
  await send('mouseReleased', 1);
}
