/** The name of a variable, as SPARQL has it. */
const VARIABLE = /^\?\w+$/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A table of SPARQL (in TSV), whose cells are terms of RDF, with plain cells; any other as it is. */
export async function* plainTerms(
  rows: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  let isOfTerms: boolean | null = null;
  for await (const row of rows) {
    if (isOfTerms === null) {
      isOfTerms = row.every((cell) => VARIABLE.test(cell));
      yield isOfTerms ? row.map((cell) => cell.slice(1)) : row;
    } else yield isOfTerms ? row.map(plainTerm) : row;
  }
}

function plainTerm(term: string): string {
  const address = /^<([^<>]*)>$/.exec(term)?.[1];
  const text = /^"(.*)"(?:@[\w-]+|\^\^<[^<>]*>|\^\^\w*:\w+)?$/s.exec(term)?.[1];
  return address ?? text?.replaceAll(/\\(.)/g, (_, sign: string) => ESCAPES[sign] ?? sign) ?? term;
}
