import type { LIMITS } from '../read/limits';

/** JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** Null counts as not given, everywhere. */
export const absent: Schema = { type: 'null' };
export const boolean: Schema = { type: ['boolean', 'null'] };

/** A text, or a number that is shown as one. */
export function text(description?: string): Schema {
  return { type: ['string', 'number', 'null'], ...said(description) };
}

export function choice(values: readonly string[]): Schema {
  return { enum: values };
}

export function pattern(expression: string, description?: string): Schema {
  return { type: ['string', 'null'], pattern: expression, ...said(description) };
}

export function numbers(minimum: number, maximum: number): Schema {
  return { type: ['number', 'null'], minimum, maximum };
}

/** An id: text, or a number whose digits JSON keeps. */
export const id: Schema = {
  anyOf: [
    { type: 'string', pattern: '\\S', maxLength: 200 },
    { type: 'number', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  ],
};

export function list(items: Schema, maxItems: number, description?: string): Schema {
  return { type: ['array', 'null'], items, maxItems, ...said(description) };
}

/** Objects by their ids. */
export function table(value: Schema, { terms, id: longest }: typeof LIMITS): Schema {
  const propertyNames = { pattern: '\\S', maxLength: longest };
  return { type: 'object', maxProperties: terms, propertyNames, additionalProperties: value };
}

/** The types of an optional text of the editor's, where it is not an object by language. */
const OPTIONAL = ['string', 'number', 'null'];
export const REQUIRED = ['string', 'number'];

/** The editor's words: an object by language, or a value of one of these types (none: the object only). */
export function local(
  maxLength: number,
  description?: string,
  types: readonly string[] = OPTIONAL,
): Schema {
  const languages = {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^(@none|[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)$' },
    additionalProperties: { type: 'string', pattern: '\\S', maxLength },
  };
  // Where the member is optional, an empty text counts as absent.
  const mustBe = types.includes('null') ? {} : { pattern: '\\S' };
  const plain = { type: types, maxLength, ...mustBe };
  return { anyOf: [plain, languages], ...said(description) };
}

/** A web address; unless `isAbsolute`, it may be relative to the brief's folder. */
export function link(isAbsolute = true, schemes = 'https?'): Schema {
  const web = `^${schemes}:`;
  const relative = `^(?![A-Za-z][A-Za-z0-9+.-]*:)[\\s\\S]*\\S`;
  const expression = isAbsolute ? web : `${web}|${relative}`;
  return { type: isAbsolute ? ['string', 'null'] : 'string', pattern: expression, maxLength: 2000 };
}

function said(description: string | undefined): Schema {
  return description === undefined ? {} : { description };
}
