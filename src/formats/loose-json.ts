/** To its end, or the end of the text. Nothing matches in two ways, so that hostile text takes no longer. */
const COMMENT = String.raw`\/\/[^\n]*(?:\n|$)|\/\*[^*]*(?:\*+[^*/][^*]*)*(?:\*+\/|\**$)`;
/** Strings of either quotation mark, comments, commas before an end, numbers, words and brackets. */
const PART = new RegExp(
  [
    String.raw`"[^"\\]*(?:\\[\s\S][^"\\]*)*"`,
    String.raw`'[^'\\]*(?:\\[\s\S][^'\\]*)*'`,
    COMMENT,
    String.raw`,(?=(?:\s|${COMMENT})*[\]}])`,
    String.raw`[-+]?(?:\d[\d.]*|\.\d+)(?:e[-+]?\d+)?`,
    String.raw`[-+]?[\p{L}_$][\p{L}\p{N}_$]*`,
    String.raw`[{}[\]]`,
  ].join('|'),
  'giu',
);
/** What Python, JavaScript and R write for a missing value. */
const NOTHING = /^[-+]?(?:NaN|NA|Infinity|inf|None|undefined|nil)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of them within strings
const CONTROL = /[\0-\x1f]/g;

/**
 * Turns JSON as people and programs write it into JSON: removes comments and trailing commas, adds missing commas
 * between objects, makes `NaN` null (in a position a text, to be reported), and corrects quotation marks. What could be
 * read in two ways stays as it is, and is not JSON.
 */
export function mendedJson(text: string): string {
  const open: string[] = [];
  return text.replaceAll(PART, (part: string, at: number) => {
    const next = () => /^\s*(.?)/.exec(text.slice(at + part.length, at + part.length + 200))?.[1];
    switch (part[0]) {
      case '"':
        return part.replaceAll(CONTROL, escaped);
      case "'":
        return quoted(part);
      case '/':
      case ',':
        return '';
      case '{':
      case '[':
        open.push(part);
        return part;
      case '}':
      case ']':
        open.pop();
        return open.length > 0 && /[{[]/.test(next() ?? '') ? `${part},` : part;
    }
    if (/\d/.test(part) && /^[-+.\d]/.test(part)) return numberOf(part);
    if (next() === ':') return JSON.stringify(part);
    if (NOTHING.test(part)) return open.at(-1) === '[' ? JSON.stringify(part) : 'null';
    return /^(?:true|false)$/i.test(part) ? part.toLowerCase() : part;
  });
}

function escaped(sign: string): string {
  return JSON.stringify(sign).slice(1, -1);
}

function quoted(part: string): string {
  const inner = part.slice(1, -1).replaceAll(/\\'|"/g, (sign) => (sign === '"' ? '\\"' : "'"));
  return `"${inner.replaceAll(CONTROL, escaped)}"`;
}

/** `+1`, `.5` and `5.` have one meaning, `012` has two. */
function numberOf(part: string): string {
  return part
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=e|$)/i, '');
}

export interface LooseJson {
  readonly json: unknown;
  /** The text is only nearly JSON. */
  readonly isMended: boolean;
}

/** JSON, or near-JSON that can be read in only one way. @throws SyntaxError for the text as written */
export function looseJson(text: string): LooseJson {
  try {
    return { json: JSON.parse(text), isMended: false };
  } catch (error) {
    try {
      return { json: JSON.parse(mendedJson(text)), isMended: true };
    } catch {
      throw error;
    }
  }
}

export interface Break {
  readonly line: number;
  readonly column: number;
  /** What stands there; empty at the end of the text. */
  readonly found: string;
}

/** Where a text stops being JSON; null where it does not. Each engine says so in its own way, or not at all. */
export function breakIn(text: string): Break | null {
  const at = breakAt(text);
  if (at === null) return null;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const [found = ''] = /^(?:[-+\w.]{1,30}|.?)/su.exec(text.slice(at, at + 40)) ?? [];
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found };
}

type Expected = 'value' | 'item' | 'key' | 'member' | 'colon' | 'end';

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of them within strings
const STRING = /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"/y;
const OTHER =
  /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)(?![\w.+-])|[{}[\],:]/y;
const SPACE = /[ \t\r\n]*/y;

function breakAt(text: string): number | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  for (;;) {
    at += take(SPACE).length;
    if (at === text.length) return expected === 'end' && open.length === 0 ? null : at;
    const token = take(STRING) || take(OTHER);
    const next = afterToken(token, expected, open);
    if (next === null) return at;
    expected = next;
    at += token.length;
  }
}

/** What may come next; null where the token may not stand there. */
function afterToken(token: string, expected: Expected, open: string[]): Expected | null {
  const [sign = ''] = token;
  const isValue = expected === 'value' || expected === 'item';
  switch (sign) {
    case '':
      return null;
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(sign);
      return sign === '{' ? 'member' : 'item';
    case '}':
    case ']': {
      const isClose = expected === 'end' || expected === (sign === '}' ? 'member' : 'item');
      return isClose && open.pop() === (sign === '}' ? '{' : '[') ? 'end' : null;
    }
    case ',':
      if (expected !== 'end' || open.length === 0) return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return expected === 'colon' ? 'value' : null;
    case '"':
      if (expected === 'key' || expected === 'member') return 'colon';
  }
  return isValue ? 'end' : null;
}
