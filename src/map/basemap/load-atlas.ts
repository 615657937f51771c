import { yieldToMain } from '../yield-to-main';
import { atlasUrl } from './atlas-url';
import type { Detail } from './detail';
import { embeddedAtlas } from './embedded-atlas';

/** A server that drips would otherwise be waited for for ever. */
const PATIENCE_MS: Record<Detail, number> = { '110m': 15_000, '50m': 60_000 };

/** The JSON of an atlas: from the bundle if it is in there, else from the file beside it. */
export async function loadAtlas(detail: Detail, signal: AbortSignal): Promise<unknown> {
  const text =
    embeddedAtlas[detail] ?? (await fetchText(atlasUrl(detail), PATIENCE_MS[detail], signal));
  await yieldToMain(signal);
  return JSON.parse(text);
}

async function fetchText(url: string, patience: number, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  // The browser would refuse, and say so in red.
  if (url.startsWith('file:')) throw new Error('a page on a disk can fetch nothing');
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  const late = () => controller.abort(new Error(`no answer within ${patience / 1000} seconds`));
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(late, patience);
  try {
    const response = await fetch(url, { signal: controller.signal });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
