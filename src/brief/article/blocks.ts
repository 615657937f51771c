import type { Article, Brief, Quote } from '../brief';
import { articleLines, type Line } from './lines';
import { type Passage, type Passages, passagesOf } from './passages';

/** A line of the article with its links. The texts of its runs add up to the line. */
export interface Block extends Line {
  readonly runs: readonly Run[];
}

/**
 * A stretch of a line in which no passage begins or ends. The mark at the start of a line (`## `) is a run of its own.
 */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the place that this phrase names. */
  readonly mentionOf: string | null;
  /** The number of the phrase in the article. Runs with the same key are one phrase, cut by the edge of an excerpt. */
  readonly mentionKey: number | null;
  /** Ids of the places whose excerpts include this run, in reading order. */
  readonly excerptOf: readonly string[];
  /** Ids of the topics of those excerpts, once each, in the order of `excerptOf`. */
  readonly topics: readonly string[];
}

/**
 * The lines of an article, each cut into runs where a shown passage begins or ends; empty where the article has no
 * text. Without `article`, the brief's first. `passages` replace those of the brief's own places.
 */
export function articleBlocks(
  brief: Brief,
  article: Article | undefined = brief.articles[0],
  shown: Quote | null = null,
  passages: Passages | null = null,
): readonly Block[] {
  const text = article?.text ?? null;
  if (article === undefined || text === null) return [];
  const { mentions, excerpts } = passages ?? passagesOf(brief, article);
  return articleLines(article).map((line) => {
    const { start, end, marker } = line;
    const named = mentions.filter((passage) => passage.start < end && passage.end > start);
    const quoted = excerpts.filter((passage) => passage.start < end && passage.end > start);
    const isHere = shown && shown.start < end && shown.end > start;
    const edges = edgesOf(start, start + marker, end, [
      ...named,
      ...quoted,
      ...(isHere ? [shown] : []),
    ]);
    const runs = edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1] ?? end;
      const mention = named.find((passage) => holds(passage, from)) ?? null;
      const covering = quoted.filter((passage) => holds(passage, from));
      return {
        start: from,
        end: to,
        text: text.slice(from, to),
        mentionOf: mention?.placeId ?? null,
        mentionKey: mention === null ? null : mention.key,
        excerptOf: unique(covering.map(({ placeId }) => placeId)),
        topics: unique(covering.flatMap(({ topics }) => topics)),
      };
    });
    return { ...line, runs };
  });
}

/** The runs of a line, grouped by phrase: a phrase is one control, or one link. */
export function groupByMention(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (run.mentionKey !== null && group?.[0]?.mentionKey === run.mentionKey) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function edgesOf(
  start: number,
  text: number,
  end: number,
  passages: readonly Pick<Passage, 'start' | 'end'>[],
): readonly number[] {
  const edges = new Set([start, text, end]);
  for (const passage of passages) {
    edges.add(Math.max(start, passage.start));
    edges.add(Math.min(end, passage.end));
  }
  return [...edges].sort((a, b) => a - b);
}

function holds(passage: Passage, offset: number): boolean {
  return passage.start <= offset && offset < passage.end;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
