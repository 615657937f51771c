import { within } from '../page/unless-aborted';
import { yieldToMain } from '../page/yield-to-main';

/** How long names wait for the land and for the places that they name, in milliseconds … */
const LATE_MS = 1000;
/** … and for a typeface on its way: measured in another, they would move a moment later. */
const TYPE_MS = 100;

/**
 * Settles when names can be placed: what they depend on has come, or has been waited for long enough. Never rejects.
 * Names come last in the first picture, in a task of their own: nobody sees the picture without them.
 */
export async function whenToName(
  needed: readonly Promise<void>[],
  fonts: FontFaceSet,
  signal: AbortSignal,
): Promise<void> {
  await within(LATE_MS, Promise.all(needed), signal).catch(() => {});
  if (fonts.status === 'loading') await within(TYPE_MS, fonts.ready, signal).catch(() => {});
  await yieldToMain(signal).catch(() => {});
}
