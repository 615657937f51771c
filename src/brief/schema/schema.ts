import { GLYPHS } from '../kinds';
import { LIMITS } from '../read/limits';
import { type Level, MEMBERS } from '../read/members';
import { GEOMETRY } from './geometry';
import {
  absent,
  boolean,
  choice,
  id,
  link,
  list,
  local,
  numbers,
  pattern,
  REQUIRED,
  type Schema,
  table,
  text,
} from './parts';

/** A schema for each member that is read: with one of `MEMBERS` missing, this does not compile. */
type Shapes = {
  readonly [L in Level]: Readonly<Record<(typeof MEMBERS)[L]['read'][number], Schema>>;
};

const quotes = list(ref('quote'), LIMITS.quotesPerFeature);
/** A passage, or every occurrence of some words. */
const mentions = list(
  { if: { required: ['all'] }, ...branch(ref('mention'), ref('quote')) },
  LIMITS.quotesPerFeature,
);
const selector = {
  exact: {
    type: 'string',
    minLength: 1,
    maxLength: LIMITS.quote,
    description: 'The article’s own characters',
  },
  prefix: {
    type: ['string', 'null'],
    description: 'The text right before, where the words occur more than once',
  },
  suffix: { type: ['string', 'null'] },
  article: {
    type: ['string', 'null'],
    description: 'The id of the article; the first, if absent',
  },
};
const topics = list(text(), LIMITS.topicsPerFeature);
const color = pattern('^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$', 'A colour: #d33 or #dd3333');
const when = text(
  'A date, a time or two with “/”, in ISO 8601 or EDTF: 2023-09-13, 2023-09-13T11:43+09:00, 2023-05/2023-09',
);
const share = numbers(0, 1);

const SHAPES: Shapes = {
  root: {
    type: choice(['FeatureCollection', 'Feature', ...GEOMETRY.names]),
    features: {
      type: 'array',
      maxItems: LIMITS.features,
      items: ref('feature'),
      description: 'The places, in the order of reading and of the tour',
    },
    bbox: {
      anyOf: [GEOMETRY.bbox, absent],
      description: 'The opening view: [west, south, east, north]',
    },
    article: { anyOf: [ref('article'), absent] },
    articles: {
      anyOf: [
        {
          type: 'object',
          minProperties: 1,
          maxProperties: LIMITS.articles,
          propertyNames: { maxLength: LIMITS.id, pattern: '\\S' },
          additionalProperties: ref('article'),
        },
        absent,
      ],
      description: 'Several articles by their ids, in order of reading',
    },
    kinds: {
      anyOf: [table(ref('kind'), LIMITS), absent],
      description: 'Kinds of places by their ids',
    },
    topics: { anyOf: [table(ref('topic'), LIMITS), absent], description: 'Topics by their ids' },
    detail: {
      type: ['string', 'object', 'null'],
      description: 'A file with the map’s detail, as “npm run detail” makes it',
    },
    byline: text('Who made the map'),
    corrections: list(
      ref('correction'),
      LIMITS.corrections,
      'What was wrong and has been put right',
    ),
    summary: local(LIMITS.summary, 'The editor’s standfirst', ['string', 'null']),
    units: { enum: ['metric', 'nautical', 'imperial', null] },
    updated: when,
  },
  article: {
    title: { type: ['string', 'number'], pattern: '\\S', maxLength: LIMITS.title },
    href: {
      anyOf: [link(false), absent],
      description: 'The text’s file, in UTF-8, relative to the brief',
    },
    text: { type: ['string', 'null'], pattern: '\\S', maxLength: LIMITS.article },
    sha256: pattern(
      '^[0-9a-fA-F]{64}$',
      'Of the bytes of the text: a change after quoting is told',
    ),
    published: when,
    lang: pattern('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$', 'A BCP 47 tag such as “en”'),
    publisher: text(),
    byline: text(),
    url: link(),
  },
  feature: {
    type: { const: 'Feature' },
    id: { anyOf: [id, absent] },
    geometry: {
      anyOf: [ref('geometry'), absent],
      description: 'RFC 7946; null for a place without a position',
    },
    properties: { type: ['object', 'null'] },
    bbox: {},
  },
  properties: {
    name: local(LIMITS.name, 'How the place is called'),
    kind: text('An id of “kinds”, or one that is built in: city, capital, region, route, event …'),
    statedBy: { enum: ['article', 'editor'], description: 'Who puts this place on the map' },
    excerpts: { ...quotes, description: 'Passages that are shown for this place' },
    mentions: { ...mentions, description: 'The phrases that name this place; they become links' },
    description: local(LIMITS.description, 'The editor’s own words'),
    basis: local(LIMITS.description, 'Why here: “40 km east of Sinpo”'),
    when,
    topics,
    distancesTo: list(id, LIMITS.distancesPerFeature, 'Ids of places whose distance matters'),
    coordinateUncertaintyInMeters: {
      type: ['number', 'null'],
      exclusiveMinimum: 0,
      maximum: 20_015_115,
      description: 'The radius of a circle that holds the true position',
    },
    approximate: { ...boolean, description: 'The shape was drawn or inferred by the editor' },
    inferredEdge: {
      anyOf: [
        { ...ref('geometry'), properties: { type: { enum: ['LineString', 'MultiLineString'] } } },
        absent,
      ],
    },
    clip: { enum: ['land', 'sea', null] },
    band: { anyOf: [GEOMETRY.band(id), absent] },
    sources: list(ref('source'), LIMITS.sourcesPerFeature),
    images: list(ref('image'), LIMITS.imagesPerFeature),
    location: { anyOf: [id, absent], description: 'The id of the place where this event happened' },
    'marker-color': color,
    stroke: color,
    'stroke-width': numbers(0, 50),
    'stroke-opacity': share,
    fill: color,
    'fill-opacity': share,
  },
  quote: {
    ...selector,
    topics,
    translation: local(LIMITS.quote, 'The editor’s translation', ['null', 'string']),
  },
  mention: {
    all: {
      type: 'string',
      pattern: '\\S',
      maxLength: LIMITS.quote,
      description: 'Words of which every occurrence is a link',
    },
    except: list(ref('exception'), LIMITS.quotesPerFeature, 'Passages in which they are none'),
    article: selector.article,
  },
  exception: selector,
  source: { name: { type: ['string', 'number'], pattern: '\\S' }, url: link() },
  image: {
    href: link(false, 'https'),
    alt: local(LIMITS.description, 'What is to be seen', REQUIRED),
    credit: { type: ['string', 'number'], pattern: '\\S' },
    caption: local(LIMITS.description),
    width: {},
    height: {},
    sizes: {},
  },
  kind: {
    label: local(LIMITS.name, 'How it is called', REQUIRED),
    glyph: { enum: [...GLYPHS, null] },
    color,
  },
  topic: { label: local(LIMITS.name, 'How it is called', REQUIRED) },
  correction: {
    date: { ...when, type: ['string', 'number'] },
    note: local(LIMITS.description, 'What was wrong', REQUIRED),
    places: list(id, LIMITS.placesPerCorrection),
  },
};

/** A collection, a feature alone, or a geometry alone. */
const ROOTS: readonly Schema[] = [
  { required: ['features'], properties: { type: { const: 'FeatureCollection' } } },
  { required: ['geometry'], properties: { type: { const: 'Feature' } } },
  ref('geometry'),
];

/** The required members of each level. */
const NEEDED: Readonly<Partial<Record<Level, readonly string[]>>> = {
  article: ['title'],
  feature: ['type', 'geometry'],
  quote: ['exact'],
  mention: ['all'],
  exception: ['exact'],
  source: ['name'],
  image: ['href', 'alt', 'credit'],
  kind: ['label'],
  topic: ['label'],
  correction: ['date', 'note'],
};

/**
 * The JSON Schema (draft 2020-12) of a brief, made from the tables that the parser reads by. It describes the shape of
 * a file; whether quotes are in the article, and whether ids lead anywhere, only the parser can tell.
 */
export function briefSchema(): Schema {
  const levels = Object.keys(SHAPES).filter((level): level is Level => level in MEMBERS);
  const shapes = new Map(levels.map((level) => [level, shapeOf(level)]));
  const { root, properties, ...others } = Object.fromEntries(shapes);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A brief of Dateline: GeoJSON that carries its articles',
    ...root,
    required: ['type'],
    oneOf: ROOTS,
    // Plain GeoJSON is a brief too, and its properties may mean anything.
    if: {
      anyOf: [
        { required: ['article'], properties: { article: { type: 'object' } } },
        { required: ['articles'], properties: { articles: { type: 'object' } } },
      ],
    },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
    then: {
      required: ['features'],
      properties: {
        features: {
          items: {
            required: ['id', 'properties'],
            properties: {
              id,
              properties: { ...properties, type: 'object', required: ['name', 'statedBy'] },
            },
          },
        },
      },
    },
    $defs: { ...others, geometry: GEOMETRY.schema },
  };
}

function shapeOf(level: Level): Schema {
  const properties = SHAPES[level];
  const required = NEEDED[level];
  const alone = level === 'article' ? { oneOf: [textIn('href'), textIn('text')] } : {};
  const both = level === 'mention' ? { properties: { ...properties, exact: absent } } : {};
  return { type: 'object', properties, ...(required && { required }), ...alone, ...both };
}

function textIn(member: string): Schema {
  return { required: [member], properties: { [member]: { type: 'string' } } };
}

function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** The `then` and the `else` of an `if`. */
function branch(yes: Schema, no: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  return { then: yes, else: no };
}
