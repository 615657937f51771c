import { isList, isObject, type JsonObject } from '../json';

/** How a file is written, so that additions look like what was there. */
export interface FileStyle {
  /** One step of indentation; empty where the whole file is one line. */
  readonly indent: string;
  readonly newline: string;
  /** The space inside the braces of an object on one line. */
  readonly padding: string;
  readonly colon: string;
  readonly comma: string;
}

const COLUMNS = 100;
/** For a file that is written for the first time. */
const OURS: FileStyle = { indent: '  ', newline: '\n', padding: ' ', colon: ': ', comma: ', ' };

/** A whole new file, laid out as the editor will continue it. */
export function newFile(value: unknown): string {
  return `${layOut(value, 0, OURS)}\n`;
}

export function styleOf(text: string): FileStyle {
  const isOneLine = !/\n\s*["{[\]}]/.test(text);
  const indent = /[{[]\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  const isTight = isOneLine && !/": /.test(text);
  return {
    indent: isOneLine ? '' : indent,
    newline: /\r\n/.test(text) ? '\r\n' : '\n',
    padding: isTight || /\{"/.test(text) ? '' : ' ',
    colon: isTight ? ':' : ': ',
    comma: isTight ? ',' : ', ',
  };
}

/**
 * JSON for a value that begins at a depth: small flat values on one line, positions always, everything else one member
 * or element per line, so that changing one changes one line.
 */
export function layOut(value: unknown, depth: number, style: FileStyle): string {
  if (!isList(value) && !isObject(value)) return JSON.stringify(value ?? null);
  if (isNumbers(value)) return JSON.stringify(value);
  const line = inLine(value, style);
  const isShort = depth * style.indent.length + line.length <= COLUMNS;
  if (style.indent === '' || (isFlat(value) && isShort)) return line;
  const before = style.newline + style.indent.repeat(depth + 1);
  const parts = isList(value)
    ? value.map((each) => layOut(each, depth + 1, style))
    : entriesOf(value).map(
        ([key, each]) => `${JSON.stringify(key)}: ${layOut(each, depth + 1, style)}`,
      );
  const [open, close] = isList(value) ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return `${open}${parts.map((part) => before + part).join(',')}${style.newline}${style.indent.repeat(depth)}${close}`;
}

/** As JSON has them, without undefined members. */
function entriesOf(value: JsonObject): [string, unknown][] {
  return Object.entries(value).filter(([, each]) => each !== undefined);
}

function inLine(value: unknown, style: FileStyle): string {
  if (isNumbers(value)) return JSON.stringify(value);
  if (isList(value)) return `[${value.map((each) => inLine(each, style)).join(style.comma)}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const members = entriesOf(value).map(
    ([key, each]) => `${JSON.stringify(key)}${style.colon}${inLine(each, style)}`,
  );
  if (members.length === 0) return '{}';
  return `{${style.padding}${members.join(style.comma)}${style.padding}}`;
}

/** It holds no object, or only objects without objects inside. */
function isFlat(value: unknown): boolean {
  if (isObject(value)) return Object.values(value).every((each) => !isDeep(each));
  return isList(value) ? value.every((each) => !isDeep(each)) : true;
}

function isDeep(value: unknown): boolean {
  if (isList(value)) return value.some((each) => !isScalar(each) && !isNumbers(each));
  return isObject(value);
}

/** A position, or positions in lists to any depth. */
function isNumbers(value: unknown): boolean {
  if (!isList(value) || value.length === 0) return false;
  return value.every((each) => typeof each === 'number' || isNumbers(each));
}

function isScalar(value: unknown): boolean {
  return !isList(value) && !isObject(value);
}
