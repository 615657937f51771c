/** The most that is read of a large file. Beyond it, reading ends, and what was read is shown. */
export interface Limits {
  /** Bytes of the file, unpacked. */
  readonly bytes: number;
  readonly features: number;
  /** Positions of all geometries. */
  readonly positions: number;
  /** How deep lists and objects are nested in one feature. */
  readonly depth: number;
  /** UTF-16 code units of all searchable text: names, descriptions, excerpts. */
  readonly text: number;
}

export const SANE: Limits = {
  bytes: 1_000_000_000,
  features: 2_000_000,
  positions: 50_000_000,
  depth: 500,
  text: 500_000_000,
};

/** Bytes of one feature, and of everything outside features. */
export const PIECE_BYTES = 64_000_000;
