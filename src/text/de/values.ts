import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `„${text}“`,
  missing: 'nicht angegeben',
  empty: 'leer',
  list: 'eine Liste',
  object: 'ein Objekt',
  nothing: 'nichts',
  unseen: {
    'soft hyphen': 'weiches Trennzeichen',
    'zero width space': 'breitenloses Leerzeichen',
    'zero width non-joiner': 'breitenloser Nichtverbinder',
    'zero width joiner': 'breitenloser Verbinder',
    'word joiner': 'Wortverbinder',
    'byte order mark': 'Bytereihenfolge-Markierung',
    'no-break space': 'geschütztes Leerzeichen',
    'narrow no-break space': 'schmales geschütztes Leerzeichen',
  },
  differences: {
    all: 'nichts ähnelt ihm',
    ends: 'es beginnt oder endet mit Leerraum',
    form: 'Buchstaben mit Zeichen sind anders kodiert (andere Unicode-Normalform)',
    capitals: 'nur Groß- und Kleinschreibung weichen ab',
    space: 'nur Leerraum oder Zeilenumbrüche weichen ab',
  },
  parted: (article, brief) => `im Artikel steht ${article}, im Dossier ${brief}`,
  spaceParted: (parted) => `nur Leerraum oder Zeilenumbrüche weichen ab: ${parted}`,
  nearest: (passage, quote) =>
    `am nächsten kommt „${passage}“, das Zitat hat dort ${quote === '' ? 'nichts' : `„${quote}“`}`,
  beside: { before: (what) => `davor: ${what}`, after: (what) => `danach: ${what}` },
  articleHas: (passage) => `im Artikel steht „${passage}“`,
  nothingThere: { before: 'davor steht nichts', after: 'danach steht nichts' },
  and: (clause) => `; ${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'Das Dossier auf dieser Seite';
}
