import type { Brief } from '../brief';
import { isAbsent, own } from '../json';
import { type Check, fault, note, warning } from './finding';
import type { Ground } from './ground';
import { links } from './links';
import { unlinkedNames } from './names';
import { shapes, twins, whereabouts } from './positions';
import { bareParagraphs, overlappingMentions, placeExcerpts } from './quotes';
import { Sites } from './sites';

/** What the caller knows besides the brief. */
export interface CheckOptions {
  /** Without it, positions are not compared with the world. */
  readonly ground?: Ground | null;
  /** The SHA-256 of each article’s bytes in hex, by its id, where it has a file. */
  readonly digests?: ReadonlyMap<string, string>;
  /** Addresses of pictures that are not there. */
  readonly missing?: ReadonlySet<string>;
}

/**
 * What an author should look at in a brief, besides the faults found by reading it. `data` is its JSON. Pure: nothing
 * is fetched.
 */
export function checksOf(
  brief: Brief,
  data: unknown,
  options: CheckOptions = {},
): readonly Check[] {
  const sites = new Sites(brief, data);
  const { ground = null } = options;
  return [
    ...digests(sites, options.digests ?? new Map()),
    ...pictures(sites, options.missing ?? new Set()),
    ...links(sites),
    ...overlappingMentions(sites),
    ...placeExcerpts(sites),
    ...sources(sites),
    ...shapes(sites),
    ...twins(sites),
    ...(ground ? whereabouts(sites, ground) : []),
    ...brief.articles.flatMap((article) => [
      ...unlinkedNames(sites, article),
      ...bareParagraphs(sites, article),
    ]),
  ];
}

function* digests(sites: Sites, known: ReadonlyMap<string, string>): Generator<Check> {
  for (const { id, href } of sites.brief.articles) {
    const digest = known.get(id);
    if (href === null || digest === undefined) continue;
    if (!isAbsent(own(sites.writtenArticle(id), 'sha256'))) continue;
    yield warning('digest-missing', { pointer: sites.articlePointer(id) }, { digest });
  }
}

function* pictures(sites: Sites, missing: ReadonlySet<string>): Generator<Check> {
  for (const place of sites.brief.places) {
    for (const { href } of place.images ?? []) {
      if (!missing.has(href)) continue;
      yield fault('image-missing', sites.of(place, 'images'), { name: place.name, href });
    }
  }
}

/** Without a source or a basis, nobody says where the place is. */
function* sources(sites: Sites): Generator<Check> {
  if (sites.brief.articles.length === 0) return;
  for (const place of sites.brief.places) {
    const { geometry, basis, name } = place;
    if (geometry === null || place.sources.length > 0 || basis !== null) continue;
    yield note('source-missing', sites.of(place), { name });
  }
}
