import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `«${text}»`,
  missing: 'falta',
  empty: 'vacío',
  list: 'una lista',
  object: 'un objeto',
  nothing: 'nada',
  unseen: {
    'soft hyphen': 'guion opcional',
    'zero width space': 'espacio de ancho cero',
    'zero width non-joiner': 'antiligadura de ancho cero',
    'zero width joiner': 'ligadura de ancho cero',
    'word joiner': 'unión de palabras',
    'byte order mark': 'marca de orden de bytes',
    'no-break space': 'espacio de no separación',
    'narrow no-break space': 'espacio estrecho de no separación',
  },
  differences: {
    all: 'no hay nada parecido',
    ends: 'empieza o termina con espacios',
    form: 'las letras con signos están codificadas de otro modo (otra forma normal de Unicode)',
    capitals: 'solo difieren las mayúsculas',
    space: 'solo difieren los espacios o los saltos de línea',
  },
  parted: (article, brief) => `el artículo tiene ${article} donde el dosier tiene ${brief}`,
  spaceParted: (parted) => `solo difieren los espacios o los saltos de línea: ${parted}`,
  nearest: (passage, quote) =>
    `el pasaje más parecido es «${passage}», donde la cita tiene ${quote === '' ? 'nada' : `«${quote}»`}`,
  beside: { before: (what) => `antes: ${what}`, after: (what) => `después: ${what}` },
  articleHas: (passage) => `el artículo tiene «${passage}»`,
  nothingThere: { before: 'antes no hay nada', after: 'después no hay nada' },
  and: (clause) => `; ${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'El dosier de esta página';
}
