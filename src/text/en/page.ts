import type { BuiltInKind } from '../../brief/kinds';
import type { Standing } from '../../brief/quotes/naming';
import { countsIn, firstWords } from '../counts';
import type { Parts } from '../parts';
import { figures } from './figures';

const { number, counted, list } = countsIn('en');

const places = (count: number) =>
  counted(count, { zero: 'no places', one: '# place', other: '# places' });
const excerpts = (count: number) =>
  counted(count, { zero: 'no excerpts', one: '# excerpt', other: '# excerpts' });

const kinds: Readonly<Record<BuiltInKind, string>> = {
  'launch-site': 'Launch site',
  cosmodrome: 'Cosmodrome',
  'sea-area': 'Sea area',
  capital: 'Capital',
  government: 'Government',
  country: 'Country',
  region: 'Region',
  city: 'City',
  route: 'Route',
  event: 'Event',
  'border-crossing': 'Border crossing',
  airport: 'Airport',
  base: 'Base',
  site: 'Site',
  place: 'Place',
};

/** Who puts a place on the map. */
const standing: Readonly<Record<Standing, string>> = {
  named: 'Named in the article',
  read: 'From the article, as the editor reads it',
  editor: 'Editor’s addition',
};

const whose = {
  standing,
  inferred: 'Inferred, not exact',
  /** Over the excerpts that name the place. */
  says: 'What the article says',
  saysIn: (count: number) => `What the article says, ${excerpts(count)}`,
  /** The heading over those that do not. */
  relates: 'Passages that the editor relates to this place',
  /** For a text with another digest: it is quoted as it is, but the editor read a different one. */
  altered: 'The article has changed since this map was made.',
  alteredQuotes: 'The article has changed since this map was made. It is quoted as it is now.',
  editorsNote: 'Editor’s note',
  editorsWords: 'Editor’s words',
  editorsSummary: 'Editor’s summary',
};

/** What the elements of a page say. Functions take the names and figures that stand in a sentence. */
export const page = {
  /** BCP 47. */
  lang: 'en',
  kinds,
  figures,
  number,
  of: (part: number, all: number) => `${number(part)} of ${number(all)}`,
  /** Of a place without a name. */
  nameless: (kind: string, at: number) => `${kind} ${number(at)}`,
  /** “3 excerpts, 2 related passages”: what the article says is not counted together with what the editor relates. */
  excerpts: (naming: number, related: number) => {
    if (related === 0) return excerpts(naming);
    const passages = counted(related, { one: '# related passage', other: '# related passages' });
    return naming === 0 ? passages : `${excerpts(naming)}, ${passages}`;
  },
  link: {
    newTab: '(opens in a new tab)',
  },

  /** Whose words something is in, and how sure it is. */
  whose,

  announced: {
    onMap: (all: number, onMap: number) =>
      onMap === all
        ? `${places(all)} on the map`
        : `${places(all)}, ${onMap === 0 ? 'none' : number(onMap)} of them on the map`,
    nothingChosen: 'Nothing chosen',
    chosen: (name: string, saying: string) => `${name}, ${saying}`,
    filtered: (shown: number, all: number) => `${number(shown)} of ${places(all)}`,
  },

  dashboard: {
    loading: 'Loading…',
    side: 'Places and distances',
    /** The label of the buttons that choose what is read beside the map. */
    read: 'Read',
    views: { article: 'Article', place: 'Excerpts', places: 'Places', timeline: 'Timeline' },
    /** In place of the excerpts, if there is no article. */
    details: 'Details',
    failed: 'This brief could not be shown.',
    notNewer: 'The newest version could not be loaded.',
    notOpened: 'This file could not be opened.',
    retry: 'Try again',
    lost: (lost: number, all: number) => `${number(lost)} of ${places(all)} could not be shown`,
    noArticle: 'The article could not be shown, so neither could quotes from it',
    altered: 'The article has changed since this map was made',
    things: (count: number) =>
      count === 1
        ? 'One thing in this brief could not be shown'
        : `${number(count)} things in this brief could not be shown`,
  },

  /** In the console, for the author of a brief. */
  author: {
    lookAt: 'in this brief the author should look at',
    line: (severity: 'fault' | 'warning', pointer: string, sentence: string) =>
      `${severity} at ${pointer}: ${sentence}`,
    alike: (line: string, others: number) => `${line} (and ${number(others)} more like it)`,
    more: (count: number) => `and ${number(count)} more, in the property issues`,
  },

  places: {
    heading: 'Places',
    added: 'editor’s addition',
    notOnMap: 'not on the map',
    /** Comes after the number of passages that the editor relates to a place. */
    related: 'related',
    noneFits: 'No places match the filter.',
    noneShown: 'No place of this file could be shown.',
    none: 'There are no places in this file.',
  },

  panel: {
    choose:
      'Choose a place on the map or in the list, or a phrase of the article, to read here what the article says about it.',
    chooseBare: 'Choose a place on the map or in the list, to read here what is known about it.',
    begin: <Thing>(place: Thing): Parts<Thing> => ['Begin with ', place],
    /** The heading over passages, each with the places that the article first mentions in it. */
    waysIn: 'Where the places come in',
    readAbout: (place: string) => `Read about ${place}`,
    whose: (named: number, added: number) => {
      if (named === 0) return `${places(added)} added by the editor`;
      const fromArticle = `${places(named)} from the article`;
      return added === 0 ? fromArticle : `${fromArticle}, ${number(added)} added by the editor`;
    },
    close: 'Close',
    missing: 'This part of the page could not be loaded.',
    showInArticle: 'Show in the article',
    /** On paper, when not all places are printed. */
    more: (count: number) =>
      `And ${counted(count, { one: '# more place', other: '# more places' })}: choose fewer, and print again.`,
  },

  article: {
    missing: 'The article’s text could not be loaded.',
    skip: 'Skip the article',
    end: 'End of the article',
    /** One of several phrases in the same words. */
    phrase: (words: string, at: number, all: number) => `${words}, ${number(at)} of ${number(all)}`,
  },

  /** The map follows the reading of the article. */
  story: { follow: 'Follow along', back: 'Back to the story' },

  /** The search field, and the button beside it that opens the other filters. */
  search: { label: 'Search', filters: 'Filter' },

  topics: { label: 'Topics', all: 'All topics' },

  /** Several articles of the same events. */
  reports: {
    label: 'Reports',
    all: 'All reports',
    /** In the timeline: an article and what became of it on that day. */
    published: (report: string) => `${report}: published`,
  },

  timeline: {
    label: 'Timeline',
    heading: 'What happened when',
    from: 'From',
    to: 'to',
    published: 'Article published',
    play: 'Play',
    datedBy: { article: 'date from the article', editor: 'editor’s date', publisher: '' },
    /** What the editor adds only has the editor’s date. */
    added: 'addition and editor’s date',
  },

  map: {
    label: 'Map',
    ground: 'Map view',
    keys: 'Arrow keys move the map, + and − zoom it, Home shows the opening view.',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    opening: 'Opening view',
    whole: 'Whole brief',
    move: 'Move the map',
    moveTo: {
      north: 'Move the map north',
      west: 'Move the map west',
      east: 'Move the map east',
      south: 'Move the map south',
    },
    scale: (length: string) => `Scale: this bar is ${length} long`,
    /** Beside the scale, when the map cannot zoom in further. */
    finest: 'No finer detail here',
    wheel: (key: string) => `Hold ${key} and scroll to zoom the map`,
    fingers: 'Move the map with two fingers',
    /** Announces the view when it has moved. */
    seen: (shown: number, all: number, across: string, around: string) =>
      `${number(shown)} of ${places(all)} in view, ${across} across, around ${around}`,
    /** For what the map could not get. */
    missing: {
      picture: 'The map could not be loaded.',
      world: 'The map of the world could not be loaded; places are shown without land.',
      shapes: 'The areas and lines could not be loaded; only their names are shown.',
    },
    /** Of a map of the publisher's own. */
    noOwn: 'The detailed map could not be loaded; this one is simpler.',
    credits: <Thing>(borders: Thing, leaflet: Thing): Parts<Thing> => [
      'Natural Earth, GeoNames, ',
      borders,
      ' · ',
      leaflet,
    ],
    places: 'Places on the map',
    beyondEdge: 'beyond the map’s edge',
    /** Along an arc, with the place by the first words of its name. */
    distanceFrom: (distance: string, place: string) => `${distance} from ${firstWords(place)}`,
    /** The mark of several places: the first of them by name. */
    cluster: (count: number, names: readonly string[]) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `${number(others)} more`] : names;
      return `${places(count)}: ${list(all)}. Show them apart`;
    },
  },
};

/** `locale` is BCP 47, with the requested region if there was one. */
export type PageWords = typeof page & { readonly locale?: string };
