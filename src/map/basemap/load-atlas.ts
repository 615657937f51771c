import { within } from '../../page/unless-aborted';
import { yieldToMain } from '../../page/yield-to-main';
import type { Detail } from '../world/atlas';

/** How long to wait for a server that drips, in milliseconds. */
const PATIENCE: Record<Detail, number> = { '110m': 15_000, '50m': 60_000 };

/** Modules, because every bundler follows a literal `import()` but not every one the address of a file. */
const MODULES: Record<Detail, () => Promise<{ readonly default: string }>> = {
  '110m': () => import('./world-110m.js'),
  '50m': () => import('./world-50m.js'),
};

/** The JSON of an atlas. After a failure it may be asked for again; some older browsers then fail at once. */
export async function loadAtlas(detail: Detail, signal: AbortSignal): Promise<unknown> {
  const text = await within(PATIENCE[detail], MODULES[detail](), signal);
  await yieldToMain(signal);
  // A string: parsed as JSON in a task of its own, it is ready sooner than a literal would be.
  return JSON.parse(text.default);
}

/** Starts loading the coarse atlas before the painter has come. */
export function preloadAtlas(): void {
  MODULES['110m']().catch(() => {});
}
