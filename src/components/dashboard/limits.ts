import { inTime } from '../../brief/in-time';
import type { Limits } from '../../collection/limits';
import type { Look } from '../../state/open-brief';
import { isLarge, mostHeld, Outgrown, SUSPECT_BYTES } from '../../state/outgrown';

const NAMES: readonly (keyof Limits)[] = ['bytes', 'features', 'positions', 'depth', 'text'];

/** The limits set by a dashboard's attributes `max-bytes`, `max-features` …; null if there are none. */
export function limitsOf(dashboard: Element): Partial<Limits> | null {
  const limits = NAMES.flatMap((name): [string, number][] => {
    const most = Number(dashboard.getAttribute(`max-${name}`));
    return most > 0 ? [[name, most]] : [];
  });
  return limits.length > 0 ? Object.fromEntries(limits) : null;
}

/**
 * From how many bytes on a file is, or may be, read as it arrives; `look` throws `Outgrown` for a smaller one with too
 * much in it.
 */
export function outgrowing(
  dashboard: Element,
  url: string | null,
): { readonly outgrownBytes: number; readonly suspectBytes: number; readonly look: Look } {
  const limits = limitsOf(dashboard);
  const { bytes, features } = mostHeld(limits);
  return {
    outgrownBytes: bytes,
    suspectBytes: Math.min(bytes, SUSPECT_BYTES),
    look: async (data, file) => {
      if (
        isLarge(data, features) ||
        (limits && (await inTime(import('./large-brief'))).exceeds(data, limits))
      )
        throw new Outgrown({ bytes: file ?? { data }, url });
    },
  };
}
