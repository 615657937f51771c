import { expect, it } from 'vitest';
import { growth } from '../soak/growth.mjs';
import { openKiosk, screen, soak } from '../soak/soak.mjs';
import { browserForFile, SITE } from '../support/open';

const newPage = browserForFile();
const COUNTS = ['nodes', 'listeners', 'detached'] as const;

/** `npm run soak` goes on for much longer, and looks at the heap too: in so short a time that says nothing. */
it('leaves nothing behind, neither by touring nor by visitors', async () => {
  const page = await newPage({ ...screen, reducedMotion: 'reduce' });
  await openKiosk(page, String(SITE));
  // In the warm-up each visitor comes twice: what is loaded for the first, only the second may be quick enough to see.
  const plan = { steps: 32, visitors: 4, warmUp: 32, samples: 16, faces: 2 };
  const samples = await soak(page, plan);
  // What a busy machine first shows late, and keeps from then on, is new in one half; what is never let go of, in both.
  const halves = [samples.slice(0, plan.samples / 2), samples.slice(plan.samples / 2)];
  const steady = (count: (typeof COUNTS)[number]) =>
    Math.min(...halves.map((half) => growth(half, count)));
  expect(COUNTS.map((count) => [count, Math.max(0, steady(count))])).toEqual(
    COUNTS.map((count) => [count, 0]),
  );
}, 180_000);
