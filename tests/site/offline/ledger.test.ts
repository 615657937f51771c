import { describe, expect, it } from 'vitest';
import {
  first,
  overdue,
  proven,
  takenOver,
  undecided,
  type Version,
  visited,
} from '../../../src/site/offline/ledger';

const TERM = 30_000;
const version = (id: string): Version => ({ id, files: { 'index.html': `sha256-${id}` } });
const [one, two, three] = [version('1'), version('2'), version('3')];
const onTrial = takenOver(first(one), two);
const opened = visited(onTrial, 'page', 1000);

describe('the ledger of versions', () => {
  it('takes the first version without a trial', () => {
    expect(takenOver(first(one), one)).toEqual({ current: one, previous: null, trial: null });
    expect(overdue(first(one), 1e9, TERM)).toEqual(first(one));
    expect(visited(first(one), 'page', 0)).toEqual(first(one));
  });

  it('counts from the first page of the new version', () => {
    expect(overdue(onTrial, 1e9, TERM)).toEqual(onTrial);
    expect(visited(opened, 'later', 9000).trial).toEqual({ since: 1000, pages: ['page', 'later'] });
    expect(overdue(opened, 30_999, TERM)).toBe(opened);
  });

  it('goes back when the term is over, and stays there', () => {
    const back = overdue(opened, 31_000, TERM);
    expect(back).toEqual(first(one));
    expect(proven(back, 'page')).toEqual(first(one));
    expect(overdue(back, 1e9, TERM)).toEqual(first(one));
    expect(takenOver(back, three)).toMatchObject({ current: three, previous: one });
  });

  it('keeps a version of which a page has reported, but not for a page that was there before', () => {
    const good = proven(opened, 'page');
    expect(good).toEqual({ current: two, previous: one, trial: null });
    expect(overdue(good, 1e9, TERM)).toBe(good);
    expect(proven(opened, 'stranger')).toBe(opened);
  });

  it('keeps exactly one to go back to, and never one that has not proved itself', () => {
    expect(takenOver(proven(opened, 'page'), three)).toMatchObject({
      current: three,
      previous: two,
    });
    expect(takenOver(opened, three)).toMatchObject({ current: three, previous: one });
  });

  it('does not judge by a clock that was set back, nor a version that no page has had', () => {
    expect(overdue(opened, 500, TERM).trial).toEqual({ since: null, pages: ['page'] });
    const unseen = undecided(opened);
    expect(overdue(unseen, 1e9, TERM)).toBe(unseen);
    expect(proven(unseen, 'page').trial).toBeNull();
    expect(visited(unseen, 'next', 5000).trial?.since).toBe(5000);
  });
});
