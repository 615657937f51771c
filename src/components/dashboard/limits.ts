import type { Limits } from '../../collection/limits';

const NAMES: readonly (keyof Limits)[] = ['bytes', 'features', 'positions', 'depth', 'text'];

/** The limits that a dashboard's attributes `max-bytes`, `max-features` … set; null where none does. */
export function limitsOf(dashboard: Element): Partial<Limits> | null {
  const limits = NAMES.flatMap((name): [string, number][] => {
    const most = Number(dashboard.getAttribute(`max-${name}`));
    return most > 0 ? [[name, most]] : [];
  });
  return limits.length > 0 ? Object.fromEntries(limits) : null;
}
