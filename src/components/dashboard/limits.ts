import type { Limits } from '../../collection/limits';
import type { Look } from '../../state/open-brief';
import { isLarge, mostHeld, Outgrown, SUSPECT_BYTES } from '../../state/outgrown';

const NAMES: readonly (keyof Limits)[] = ['bytes', 'features', 'positions', 'depth', 'text'];

/** The limits that a dashboard's attributes `max-bytes`, `max-features` … set; null where none does. */
export function limitsOf(dashboard: Element): Partial<Limits> | null {
  const limits = NAMES.flatMap((name): [string, number][] => {
    const most = Number(dashboard.getAttribute(`max-${name}`));
    return most > 0 ? [[name, most]] : [];
  });
  return limits.length > 0 ? Object.fromEntries(limits) : null;
}

/** Of how many bytes a file is read as it arrives, or may be; `look` throws one as `Outgrown` that has too much in fewer. */
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
        (limits && (await import('./large-brief')).exceeds(data, limits))
      )
        throw new Outgrown({ bytes: file ?? { data }, url });
    },
  };
}
