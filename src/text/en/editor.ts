import { countsIn } from '../counts';

const { number } = countsIn('en');

/** What the editor of `dateline edit` says. Authors need only English: no other language has these. */
export const editor = {
  panels: { names: 'Names', places: 'Places', faults: 'Faults' },
  panel: 'What is edited',
  undo: 'Undo',
  redo: 'Redo',
  /** Of a button, with what it would take back. */
  undoes: (what: string) => `Undo: ${what}`,
  redoes: (what: string) => `Redo: ${what}`,
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Redone: ${what}.`,
  article: 'Article',
  map: 'Map',
  opening: 'Opening the brief …',
  articleLost:
    'The article’s file is gone from the folder. What you see is what was read of it; your changes are saved as before.',
  unopened: 'The brief cannot be opened',
  again: 'Try again',

  saving: {
    saved: 'Saved',
    saving: 'Saving …',
    failed: 'Not saved',
    conflict: 'Not saved',
    /** By the system’s code; any other is shown as it is. */
    reasons: {
      ENOSPC: 'The disk is full.',
      EDQUOT: 'Your share of the disk is used up.',
      EROFS: 'The disk is read-only.',
      EACCES: 'The folder does not let this program write.',
      EPERM: 'The folder does not let this program write.',
      ENOENT: 'The folder is gone.',
    } as Readonly<Record<string, string>>,
    reason: (code: string) => `The system says ${code}.`,
    unreachable: 'The program that saves does not answer. Is dateline edit still running?',
    kept: 'The file is as it was; your changes are kept on this page, and saving is tried again.',
    again: 'Try again now',
    copy: 'Download a copy',
  },

  conflict: {
    changed: 'Another program has changed the file',
    gone: 'The file is gone',
    onlyHere: 'What you see is on this page alone.',
    about: (changes: number) =>
      changes === 0
        ? 'It is not what you see here.'
        : `It does not have your last ${changes === 1 ? 'change' : `${number(changes)} changes`}.`,
    both: 'Make my changes in the new file',
    theirs: 'Take the new file, drop my changes',
    mine: 'Keep mine, replace the new file',
    restore: 'Write the file again',
  },

  names: {
    left: (count: number) =>
      count === 1 ? 'One name left to decide' : `${number(count)} names left to decide`,
    progress: (done: number, all: number) => `${number(done)} of ${number(all)} decided`,
    done: 'Every name is decided.',
    doneNone: 'Nothing is waiting for a decision.',
    doneMore: 'Select words in the article to add a place.',
    mentions: (count: number) =>
      count === 1 ? 'Named once' : count === 2 ? 'Named twice' : `Named ${number(count)} times`,
    all: 'Your decision holds for every one of them.',
    candidates: 'What it may be',
    none: 'No place of this name is known.',
    population: (count: number) => `${number(count)} people`,
    confirm: 'Confirm',
    reject: 'Not a place',
    later: 'Later',
    keep: 'Keep without a position',
    place: 'Put it on the map',
    others: (count: number) =>
      count === 1 ? 'One more sentence' : `${number(count)} more sentences`,
    /** What was done, as Undo names it. */
    did: {
      confirm: (name: string, candidate: string) => `${name} is ${candidate}`,
      keep: (name: string) => `${name} kept without a position`,
      reject: (name: string) => `${name} is not a place here`,
      later: (name: string) => `${name} put off`,
    },
    /** What a screen reader hears after a decision. */
    next: (did: string, left: number, name: string | null) =>
      name === null
        ? `${did}. Every name is decided.`
        : `${did}. ${left === 1 ? 'One left' : `${number(left)} left`}: ${name}.`,
  },

  places: {
    none: 'No place yet. Select words in the article to add one.',
    waiting:
      'No place is confirmed yet. Decide on those under Names, or select words in the article to add one.',
    list: 'Places, in the order in which they are read',
    order: 'Drag a place, or move it with Alt and the arrow keys.',
    back: 'All places',
    moved: (name: string, at: number, all: number) => `${name} is ${number(at)} of ${number(all)}.`,
    noPosition: 'no position',
    untitled: 'Without a name',
    did: {
      move: (name: string) => `${name} moved`,
      change: (what: string, name: string) => `${what} of ${name}`,
      position: (name: string) => `Position of ${name}`,
      remove: (name: string) => `${name} removed`,
      passage: (name: string) => `A passage of ${name} removed`,
    },
  },

  place: {
    name: 'Name',
    kind: 'Kind',
    noKind: 'Not said',
    position: 'Position',
    paste: 'Coordinates, or a link to a map',
    unread: 'No position can be read in this. Try 51.8844, 128.3339 or 51°53′04″ N 128°20′02″ E.',
    which: 'Which is meant?',
    at: (latitude: string, longitude: string) => `${latitude}, ${longitude}`,
    north: (degrees: string) => `${degrees}° N`,
    south: (degrees: string) => `${degrees}° S`,
    east: (degrees: string) => `${degrees}° E`,
    west: (degrees: string) => `${degrees}° W`,
    shapes: {
      Point: 'Point',
      MultiPoint: 'Points',
      LineString: 'Line',
      MultiLineString: 'Lines',
      Polygon: 'Area',
      MultiPolygon: 'Areas',
      GeometryCollection: 'Several shapes',
    } as Readonly<Record<string, string>>,
    none: 'None yet',
    clear: 'Remove the position',
    uncertainty: 'May be off by (metres)',
    approximate: 'The shape is drawn or inferred',
    statedBy: 'Who puts it on the map',
    article: 'The article',
    editor: 'The editor',
    when: 'When',
    whenHint: '2023-09-13, or 2023-05/2023-09',
    topics: 'Topics',
    description: 'Description',
    basis: 'Why it is here',
    sources: 'Sources',
    source: 'Source',
    sourceUrl: 'Its address (https)',
    addSource: 'Add a source',
    images: 'Pictures',
    href: 'File in the folder, or address (https)',
    alt: 'What is to be seen',
    credit: 'Credit',
    caption: 'Caption',
    addImage: 'Add a picture',
    remove: 'Remove',
    removeNamed: (what: string) => `Remove “${what}”`,
    mentions: 'Mentions',
    excerpts: 'Excerpts',
    delete: 'Remove this place',
    every: (words: string) => `Every “${words}”`,
  },

  draw: {
    label: 'Draw',
    point: 'Point',
    line: 'Line',
    area: 'Area',
    circle: 'Circle',
    change: 'Move',
    done: 'Done',
    cancel: 'Cancel',
    hints: {
      point: 'Click where it is; by keyboard, move the map and press Enter.',
      line: 'Click from point to point; end with a double click or Enter.',
      area: 'Click round the edge; end at the first point or with Enter.',
      circle: 'Click the middle, then how far it may reach.',
      change: 'Drag what is to be moved; a point between two makes a new corner.',
    },
  },

  phrase: {
    find: 'Find words in the article',
    go: 'Find',
    next: (at: number, all: number) => `Next (${number(at)} of ${number(all)})`,
    missing: 'The article does not have these words.',
    place: 'New place',
    mention: 'Mention',
    all: (count: number) => `All ${number(count)} are mentions`,
    excerpt: 'Excerpt',
    /** One of the words that all name this place does not. */
    except: (name: string) => `Not ${name} here`,
    /** Before the place to which a mention or an excerpt belongs. */
    of: 'of',
    undecided: '(undecided)',
    cancel: 'Cancel',
    did: {
      place: (name: string) => `New place ${name}`,
      mention: (name: string) => `A mention of ${name}`,
      except: (name: string) => `No mention of ${name}`,
      excerpt: (name: string) => `An excerpt for ${name}`,
    },
  },

  faults: {
    none: 'The brief on the disk is sound.',
    undecided: (count: number) =>
      count === 1
        ? 'One name is not decided, and is not shown to readers.'
        : `${number(count)} names are not decided, and are not shown to readers.`,
    fault: 'Fault:',
    warning: 'Warning:',
    note: 'Note:',
    show: 'Show the place',
  },
};

export type EditorWords = typeof editor;
