import type { Detail } from './detail';

/** The files that the build writes beside this chunk. Literals, so that every bundler understands them. */
export function atlasUrl(detail: Detail): string {
  return detail === '110m'
    ? new URL(/* @vite-ignore */ './world-110m.json', import.meta.url).href
    : new URL(/* @vite-ignore */ './world-50m.json', import.meta.url).href;
}
