import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/brief/article/blocks';
import { articleLines } from '../../../src/brief/article/lines';
import { read } from '../make';

function linesOf(text: string, byline: string | null = null): readonly string[] {
  const [article] = read([], { article: { title: 'The Ferry', text, byline } }).articles;
  if (!article) throw new Error('The article of a test is missing');
  return articleLines(article).map(({ kind, level, marker, start, end }) => {
    return `${kind}${level ?? ''} ${marker} ${text.slice(start, end)}`;
  });
}

describe('articleLines', () => {
  it('tells headings, list entries and quotations by the signs of plain text, which they keep', () => {
    expect(linesOf('The Ferry\n# One\n## Two\n### Three\n- Norr\n> Far.\nIt left.')).toEqual([
      'headline 0 The Ferry',
      'heading1 2 # One',
      'heading2 3 ## Two',
      'heading3 4 ### Three',
      'item 2 - Norr',
      'quotation 2 > Far.',
      'paragraph 0 It left.',
    ]);
  });

  it.each(['#One', '#### Four', '-5 degrees', '—Dash', '>Far', '# ', '-', ' - a', '–  a'])(
    'takes %j for words',
    (line) => {
      expect(linesOf(`The Ferry\n${line}`)[1]).toBe(`paragraph 0 ${line}`);
    },
  );

  it.each(['\r\n', '\r', '\f', '\n\f', '\v', '\u0085', '\u2028', '\u2029'])(
    'ends a line at %j',
    (end) => {
      expect(linesOf(`The Ferry${end}It left.${end}It sank.`)).toEqual([
        'headline 0 The Ferry',
        'paragraph 0 It left.',
        'paragraph 0 It sank.',
      ]);
    },
  );

  it('knows the headline by its words, with a sign or without', () => {
    expect(linesOf('12 May\n# The Ferry\nIt left.')).toEqual([
      'dateline 0 12 May',
      'headline 2 # The Ferry',
      'paragraph 0 It left.',
    ]);
  });

  it.each([
    ['By a staff reporter', null],
    ['By KIM SOO and Jan de Vries', null],
    ['Soo Kim', 'Soo Kim'],
    ['By Soo Kim.', 'Soo Kim'],
    ['Von Jan Schmidt', null],
    ['記者：王小明', null],
  ])('knows %j for a byline below the headline', (line, byline) => {
    expect(linesOf(`The Ferry\n${line}\nIt left.`, byline)).toEqual([
      'headline 0 The Ferry',
      `byline 0 ${line}`,
      'paragraph 0 It left.',
    ]);
  });

  it.each(['By noon it had left.', 'By Monday', 'Par for the course was six.'])(
    'and %j further down for words',
    (line) => {
      expect(linesOf(`The Ferry\nA.\nB.\nC.\n${line}`)[4]).toBe(`paragraph 0 ${line}`);
    },
  );
});

it('a line’s sign is a run of its own, and the runs add up to the line', () => {
  const text = 'The Ferry\n## To Norr';
  const brief = read([], { article: { title: 'The Ferry', text } });
  const runs = articleBlocks(brief).map((block) => block.runs.map((run) => run.text));
  expect(runs).toEqual([['The Ferry'], ['## ', 'To Norr']]);
});
