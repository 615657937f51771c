/** A text as an editor or a generator of sites keeps it: what it says of itself comes before its words. */
export interface Fronted {
  readonly text: string;
  /** What stands before them calls the article so. */
  readonly title: string | null;
}

/** Keys and values between two lines of `---` (YAML) or `+++` (TOML), at the very beginning. */
const FRONT =
  /^\ufeff?(---|\+\+\+)[ \t]*(\r\n|\r|\n)(?=[\w"'-]+[ \t]*[:=])([\s\S]*?)\2(?:\1|\.\.\.)[ \t]*(?:\2|$)/;
const TITLE = /^["']?title["']?[ \t]*[:=][ \t]*(.+)$/m;

/** Takes front matter off a text: it is none of the words that readers get. */
export function withoutFrontMatter(text: string): Fronted {
  const found = FRONT.exec(text);
  const rest = text.slice(found?.[0].length ?? 0);
  // Two rules with a note between them are all there is: it is a text.
  if (!found || rest.trim() === '') return { text, title: null };
  const [, , , front = ''] = found;
  const said = TITLE.exec(front.replaceAll('\r', '\n'))?.[1]?.trim() ?? '';
  const title = /^(["'])(.*)\1$/.exec(said)?.[2] ?? said;
  return { text: rest.replace(/^[\r\n]+/, ''), title: title || null };
}
