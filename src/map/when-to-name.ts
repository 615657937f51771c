import { within } from '../page/unless-aborted';
import { yieldToMain } from '../page/yield-to-main';

/** So long names wait for the land, and for the places that they name, in milliseconds … */
const LATE_MS = 1000;
/** … and so long for a typeface on its way: measured in another, they would stand elsewhere a moment later. */
const TYPE_MS = 100;

/**
 * Settles when what decides where names stand is there, or has had its time to come; never rejects. Names are the last
 * of the first picture, in a task of their own: nobody sees the one without the other.
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
