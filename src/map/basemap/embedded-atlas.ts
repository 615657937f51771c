import type { Detail } from './detail';

/** Empty here; the build plugin fills it in for the single-file bundle, which must work from `file://`. */
export const embeddedAtlas: Readonly<Partial<Record<Detail, string>>> = {};
