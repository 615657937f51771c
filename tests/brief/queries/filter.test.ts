import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../../src/brief/dates/when';
import {
  eventsAt,
  type Filter,
  isEvent,
  keepsMoment,
  matches,
  NO_FILTER,
  type Span,
} from '../../../src/brief/queries/filter';
import { timelineOf } from '../../../src/brief/queries/timeline';
import { feature, read, TEXT, TITLE } from '../make';

const brief = read([
  feature('pad', { topics: ['space'] }),
  feature('launch', { location: 'pad', when: '2023-05-31', topics: ['space', 'failure'] }, null),
  feature('meeting', { location: 'pad', when: '2023-09-13' }, null),
  feature('city', { when: '2023-01/2023-03' }),
  feature('idea', {}, null),
]);

function kept(filter: Partial<Filter>): string {
  return brief.places
    .filter((place) => matches(brief, place, { ...NO_FILTER, ...filter }))
    .map(({ id }) => id)
    .join(' ');
}

function span(text: string): Span {
  const when = parseWhen(text);
  if (when === null) throw new Error(`${text} is no date`);
  return { start: when.start, end: when.end };
}

describe('matches', () => {
  it('keeps all without topics and span', () => {
    expect(kept({})).toBe('pad launch meeting city idea');
  });

  it('keeps what has any of the topics', () => {
    expect(kept({ topics: new Set(['failure', 'other']) })).toBe('launch');
    expect(kept({ topics: new Set(['failure', 'space']) })).toBe('pad launch');
    expect(kept({ topics: new Set(['other']) })).toBe('');
  });

  it('keeps what, or where something, happened in the span; its end is exclusive', () => {
    expect(kept({ span: span('2023-05-31') })).toBe('pad launch');
    expect(kept({ span: span('2023-06/2023-08') })).toBe('');
    expect(kept({ span: span('2023-03-31/2023-05-30') })).toBe('city');
    expect(kept({ span: span('2023-04/2023-05-30') })).toBe('');
    expect(kept({ span: span('2023/..') })).toBe('pad launch meeting city');
  });

  it('asks for both topic and span', () => {
    expect(kept({ topics: new Set(['space']), span: span('2023-09') })).toBe('pad');
  });
});

describe('keepsMoment', () => {
  const told = (filter: Partial<Filter>) =>
    timelineOf(brief)
      .filter((moment) => keepsMoment(brief, moment, { ...NO_FILTER, ...filter }))
      .map(({ subjectId, key }) => subjectId ?? key)
      .join(' ');

  it('keeps all without topics and span, and what overlaps the span', () => {
    expect(told({})).toBe('city launch meeting');
    expect(told({ span: span('2023-05') })).toBe('launch');
  });

  it('compares the topics of an event, or of its place where the event has none', () => {
    expect(told({ topics: new Set(['failure']) })).toBe('launch');
    expect(told({ topics: new Set(['space']) })).toBe('launch meeting');
    expect(told({ topics: new Set(['space']), span: span('2023-09') })).toBe('meeting');
    expect(told({ topics: new Set(['other']) })).toBe('');
  });

  it('leaves out the publication, which is on no topic', () => {
    const dated = read([feature('pad', { topics: ['space'], when: '2023' })], {
      article: { title: TITLE, text: TEXT, published: '2023-09-30' },
    });
    const kept = timelineOf(dated).filter((moment) =>
      keepsMoment(dated, moment, { ...NO_FILTER, topics: new Set(['space']) }),
    );
    expect(kept.map(({ subjectId }) => subjectId)).toEqual(['pad']);
  });
});

describe('places and events', () => {
  it('are told apart', () => {
    expect(brief.places.filter(isEvent).map(({ id }) => id)).toEqual(['launch', 'meeting']);
    expect(eventsAt(brief, 'pad').map(({ id }) => id)).toEqual(['launch', 'meeting']);
    expect(eventsAt(brief, 'constructor')).toEqual([]);
  });

  it('are on the map where they have a geometry and pass the filter', () => {
    const onMap = brief.places.filter(({ geometry }) => geometry);
    expect(onMap.map(({ id }) => id)).toEqual(['pad', 'city']);
    const filter = { ...NO_FILTER, topics: new Set(['space']) };
    const kept = onMap.filter((place) => matches(brief, place, filter));
    expect(kept.map(({ id }) => id)).toEqual(['pad']);
  });
});
