import { listFormat, numberFormat, pluralRules } from './intl';

/** The forms of a word by the plural categories of its language. `zero`, if given, is used for 0 in any language. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** How a language writes numbers, plurals and lists. */
export interface Counts {
  readonly number: (value: number) => string;
  /** The form that goes with a number. */
  readonly plural: (count: number, forms: Forms) => string;
  /** The form that goes with a number, which replaces `#`: “# places” becomes “5 places”. */
  readonly counted: (count: number, forms: Forms) => string;
  /** “a, b and c” */
  readonly list: (items: readonly string[]) => string;
}

export function countsIn(lang: string): Counts {
  const number = (value: number) => numberFormat(lang).format(value);
  const plural = (count: number, forms: Forms) =>
    (count === 0 ? forms.zero : null) ?? forms[pluralRules(lang).select(count)] ?? forms.other;
  return {
    number,
    plural,
    counted: (count, forms) => plural(count, forms).replace('#', number(count)),
    list: (items) => listFormat(lang).format(items),
  };
}

/** A name without what follows its first comma: “Lexington” of “Lexington, Kentucky”. */
export function firstWords(name: string): string {
  return name.split(/[,،、，]/, 1)[0] ?? name;
}
