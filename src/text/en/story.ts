import { countsIn } from '../counts';

const { number, plural, list } = countsIn('en');

/** What is said of the article as a story that the map follows. */
export const story = {
  /** BCP 47. */
  lang: 'en',
  /** Of the two steps. */
  passages: 'Passages',
  previous: 'Previous passage',
  next: 'Next passage',
  /** Before the first step. */
  count: (all: number) => `${number(all)} ${plural(all, { one: 'passage', other: 'passages' })}`,
  of: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  /** For the timeline, which is played moment by moment. */
  pause: 'Pause',
  position: 'Moment',
  speed: 'Speed',
  times: (factor: number) => `${number(factor)}×`,
  related: 'The editor relates this passage',
  /** Of a step, with the places that the passage speaks of. */
  at: (at: number, all: number, places: readonly string[]) =>
    `Passage ${number(at)} of ${number(all)}: ${list(places)}`,
};

export type StoryWords = typeof story;
