import { listFormat, numberFormat, pluralRules } from './intl';

/** The forms of a word by the plural categories of its language. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How a language writes numbers, plurals and lists. */
export interface Counts {
  readonly number: (value: number) => string;
  /** The form that goes with a number. */
  readonly plural: (count: number, forms: Forms) => string;
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string;
}

export function countsIn(lang: string): Counts {
  return {
    number: (value) => numberFormat(lang).format(value),
    plural: (count, forms) => forms[pluralRules(lang).select(count)] ?? forms.other,
    list: (items) => listFormat(lang).format(items),
  };
}
