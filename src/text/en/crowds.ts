import { countsIn } from '../counts';
import { numberFormat } from '../intl';

const { counted, list, number } = countsIn('en');

const places = (count: number) => counted(count, { one: '# place', other: '# places' });
const percent = (share: number) => numberFormat('en', { style: 'percent' }).format(share);

/** What is said where places are too many to be shown one by one. */
export const crowds = {
  /** A number in a circle: “1.2K”. */
  short: (count: number) => numberFormat('en', { notation: 'compact' }).format(count),
  /** Of places that stand together: how many, and of the most frequent kinds. */
  crowd: (
    count: number,
    kinds: readonly (readonly [label: string, count: number])[],
    others: number,
  ) => {
    const each = kinds.map(([label, many]) => `${label} ${number(many)}`);
    const all = others > 0 ? [...each, `others ${number(others)}`] : each;
    return all.length > 0 ? `${places(count)}: ${list(all)}` : places(count);
  },
  /** The same for a button, with what a press does. */
  nearer: (crowd: string) => `${crowd}. Look closer`,
  list: (crowd: string) => `${crowd}. List them`,
  /** Over a list of places that stand at one spot, and under it where there are more. */
  here: (count: number) => `${places(count)} here`,
  unlisted: (count: number) =>
    counted(count, {
      one: '# more is in the list of all places.',
      other: '# more are in the list of all places.',
    }),
  close: 'Close',
  /** While a large file arrives: places so far, and the share of the file; null if its length is unknown. */
  arriving: (count: number, share: number | null) =>
    `${places(count)} so far${share === null ? '' : ` (${percent(share)})`}`,
  /** The button that stops loading: what has arrived is enough. */
  enough: 'Stop loading',
  /** Everything has arrived, or loading was stopped. */
  arrived: (count: number) => `${places(count)} loaded.`,
  /** Above the list of a file that is read as it is looked at. */
  inView:
    'These are the places in this part of the map, at this zoom. Zooming in may show more. Search and filters look only here.',
};

export type CrowdWords = typeof crowds;
