import type { UnreadFormat } from '../brief/format-fault';

/** How text begins that is neither a table nor JSON, though some of it looks like that. */
const BEGINNINGS: readonly (readonly [RegExp, UnreadFormat])[] = [
  [/^\{\\rtf\d/, 'document'],
  [/^\[InternetShortcut\]|^version https:\/\/git-lfs\.|^https?:\/\/\S+\s*$/, 'pointer'],
  // A section, and what is in it.
  [/^(?:[#;][^\n]*\n\s*)*\[\[?[\w."' -]+\]\]?[ \t]*\r?\n\s*[\w."'-]+[ \t]*=/, 'config'],
  [/^@?(?:prefix|base)\s+(?:[\w-]*:\s*)?</i, 'rdf'],
  [/^<(?:https?:\/\/|urn:|file:)[^<>\s]*>\s+</i, 'rdf'],
  [
    /^(?:--[^\n]*\n|\s)*(?:CREATE (?:TABLE|TEMP|DATABASE|SCHEMA|EXTENSION)|INSERT INTO|DROP (?:TABLE|DATABASE|SCHEMA)|SET [@\w]+ *=|SET NAMES|PRAGMA \w+ *=|BEGIN(?: TRANSACTION)?;|START TRANSACTION|USE [`\w]+;|COPY [\w."]+ ?\()/i,
    'database',
  ],
  [/^-- (?:MySQL|MariaDB|phpMyAdmin|PostgreSQL)\b/, 'database'],
];

/** Null where the text may be anything else. */
export function sniffText(text: string): UnreadFormat | null {
  return BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A name and its value, as an item of a list or alone. */
const ENTRY = /^\s*(?:- +)?["']?[\w.-]+["']?:(?:\s|$)/;

/** Whether the first lines of a text are entries of YAML, one of them within another. */
export function isYaml(text: string): boolean {
  const lines = text
    .slice(0, 5_000)
    .split(/\r?\n/)
    .filter((line) => /^(?!\s*#|---|%)\s*\S/.test(line))
    .slice(0, 3);
  const isWithin = lines.some((line) => /^(?: +|- )/.test(line));
  const isList = (line: string) => /^\s*- +(?:\{|["'\w])/.test(line);
  return lines.length > 1 && isWithin && lines.every((line) => ENTRY.test(line) || isList(line));
}

/**
 * Whether an OLE file of an old office program is a document or slides, not a table: the names of its streams are in
 * it.
 */
export function isOfWords(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(head);
  return /WordDocument|PowerPoint Document/.test(text);
}
