export interface Members {
  readonly read: readonly string[];
  /** Known but not read: part of a standard, or of a later version. */
  readonly others?: readonly string[];
}

/** The members that mean something at each level of the file. */
export const MEMBERS = {
  root: {
    read: [
      'type',
      'features',
      'bbox',
      'article',
      'articles',
      'kinds',
      'topics',
      'detail',
      'byline',
      'corrections',
      'summary',
      'units',
      'updated',
    ],
    others: ['crs', 'sources', '$schema'],
  },
  article: {
    read: ['title', 'href', 'text', 'sha256', 'published', 'lang', 'publisher', 'byline', 'url'],
  },
  feature: { read: ['type', 'id', 'geometry', 'properties', 'bbox'] },
  properties: {
    read: [
      'name',
      'kind',
      'statedBy',
      'excerpts',
      'mentions',
      'description',
      'basis',
      'when',
      'topics',
      'distancesTo',
      'coordinateUncertaintyInMeters',
      'approximate',
      'inferredEdge',
      'clip',
      'band',
      'sources',
      'images',
      'location',
      'marker-color',
      'stroke',
      'stroke-width',
      'stroke-opacity',
      'fill',
      'fill-opacity',
    ],
    others: ['marker-size', 'marker-symbol', 'status', 'title'],
  },
  quote: {
    read: ['exact', 'prefix', 'suffix', 'article', 'topics', 'translation'],
    others: ['type'],
  },
  mention: { read: ['all', 'except', 'article'] },
  exception: { read: ['exact', 'prefix', 'suffix', 'article'], others: ['type'] },
  source: { read: ['name', 'url'], others: ['accessed'] },
  image: { read: ['href', 'alt', 'credit', 'caption', 'width', 'height', 'sizes'] },
  kind: { read: ['label', 'glyph', 'color'] },
  topic: { read: ['label'] },
  correction: { read: ['date', 'note', 'places'] },
} as const satisfies Record<string, Members>;

export type Level = keyof typeof MEMBERS;
