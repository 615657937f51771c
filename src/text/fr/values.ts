import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `« ${text} »`,
  missing: 'absent',
  empty: 'vide',
  list: 'une liste',
  object: 'un objet',
  nothing: 'rien',
  unseen: {
    'soft hyphen': 'trait d’union conditionnel',
    'zero width space': 'espace sans chasse',
    'zero width non-joiner': 'antiliant sans chasse',
    'zero width joiner': 'liant sans chasse',
    'word joiner': 'gluon de mots',
    'byte order mark': 'indicateur d’ordre des octets',
    'no-break space': 'espace insécable',
    'narrow no-break space': 'espace insécable étroite',
  },
  differences: {
    all: 'rien n’y ressemble',
    ends: 'elle commence ou finit par une espace',
    form: 'les lettres accentuées sont codées autrement (autre forme normale Unicode)',
    capitals: 'seules les majuscules diffèrent',
    space: 'seuls les espaces ou les sauts de ligne diffèrent',
  },
  parted: (article, brief) => `l’article a ${article} là où le dossier a ${brief}`,
  spaceParted: (parted) => `seuls les espaces ou les sauts de ligne diffèrent : ${parted}`,
  nearest: (passage, quote) =>
    `le passage le plus proche est « ${passage} », où la citation a ${quote === '' ? 'rien' : `« ${quote} »`}`,
  beside: { before: (what) => `avant : ${what}`, after: (what) => `après : ${what}` },
  articleHas: (passage) => `l’article a « ${passage} »`,
  nothingThere: { before: 'il n’y a rien avant', after: 'il n’y a rien après' },
  and: (clause) => ` ; ${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'Le dossier de cette page';
}
