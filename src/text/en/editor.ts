import { countsIn } from '../counts';

const { number } = countsIn('en');

/** What the editor of `dateline edit` says. Authors are asked for English alone: no other language has these. */
export const editor = {
  label: 'Editor of a brief',
  panels: { names: 'Names', places: 'Places', faults: 'Faults' },
  panel: 'What is edited',
  undo: 'Undo',
  redo: 'Redo',
  /** Of a button, with what it would take back. */
  undoes: (what: string) => `Undo: ${what}`,
  redoes: (what: string) => `Redo: ${what}`,
  undone: (what: string) => `Undone: ${what}.`,
  redone: (what: string) => `Done again: ${what}.`,
  article: 'Article',
  map: 'Map',
  opening: 'Opening the brief …',
  unopened: (why: string) => `The brief cannot be opened: ${why}`,

  saving: {
    saved: 'Saved',
    saving: 'Saving …',
    failed: 'Not saved',
    conflict: 'Not saved',
    /** By the system’s code; what is not here is told as it is. */
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
    keys: 'Keys',
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

  faults: {
    none: 'The brief on the disk is sound.',
    fault: 'Fault:',
    warning: 'Warning:',
    note: 'Note:',
    show: 'Show the place',
  },
};

export type EditorWords = typeof editor;
