import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../src/formats/table-rows';

const HEAD = 'name,lat,lon\n';

async function rowsOf(texts: readonly string[], piece?: number) {
  const rows: (readonly string[])[] = [];
  for await (const row of tableRows(arriving(texts), piece)) rows.push(row);
  return rows;
}

async function* arriving(texts: readonly string[]) {
  yield* texts;
}

describe('the rows of a table', () => {
  it('are the same, wherever the pieces end in which they arrive', async () => {
    const text = fc.stringMatching(/^(?:"|""|,|\n|\r\n|\r|a|b )*$/, { maxLength: 60 });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (text, sizes) => {
        const pieces = [HEAD];
        for (let at = 0, turn = 0; at < text.length; turn++) {
          const end = at + (sizes[turn % sizes.length] ?? 1);
          pieces.push(text.slice(at, end));
          at = end;
        }
        expect(await rowsOf(pieces, 1)).toEqual(await rowsOf([HEAD + text]));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['opens a cell that nothing closes', '"a,1,2', 'b,3,4', ['"a', '1', '2']],
    ['opens one before a sound one', '"a,1,2', '"b, c",3,4', ['"a', '1', '2']],
    ['stands within a name', '5" gun,1,2', 'b,3,4', ['5" gun', '1', '2']],
  ])('lose none to a quotation mark that %s', async (_, odd, sound, row) => {
    const text = `${HEAD}x,0,0\n${odd}\n${sound}\n`;
    const rows = await rowsOf([text]);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual(row);
  });

  it('may have spaces around what stands in quotation marks, and delimiters within', async () => {
    const rows = await rowsOf([`${HEAD}"A, b" , "41,9", "12,5"\n "C ""d""" ,1,  2\n`]);
    expect(rows.slice(1)).toEqual([
      ['A, b', '41,9', '12,5'],
      ['C "d"', '1', '2'],
    ]);
  });

  it.each(['="41.9"', '"=""41.9"""'])(
    'are without the formula %s of a spreadsheet',
    async (cell) => {
      expect((await rowsOf([`${HEAD}A,${cell},12.5\n`]))[1]).toEqual(['A', '41.9', '12.5']);
    },
  );

  it('may have cells of many lines, and one longer than any text', async () => {
    const lines = Array.from({ length: 500 }, (_, line) => `line ${line} ""so""`).join('\n');
    const ring = '0 0, '.repeat(400_000);
    const rows = await rowsOf([`${HEAD}"${lines}",1,2\n"${ring}",3,4\n`]);
    expect(rows.map(([, lat]) => lat)).toEqual(['lat', '1', '3']);
  });

  it('are read in one go, though each begins with a stray quotation mark', async () => {
    const text = '"a,1,2\n'.repeat(10_000);
    expect(await rowsOf([HEAD, ...(text.match(/.{1,60000}/gs) ?? [])])).toHaveLength(10_001);
  });
});
