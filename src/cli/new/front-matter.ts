/** A text as an editor or a site generator keeps it, with metadata before its words. */
export interface Fronted {
  readonly text: string;
  /** The article's title in the metadata. */
  readonly title: string | null;
}

/** Keys and values between two lines of `---` (YAML) or `+++` (TOML), at the very beginning. */
const FRONT =
  /^\ufeff?(---|\+\+\+)[ \t]*(\r\n|\r|\n)(?=[\w"'-]+[ \t]*[:=])([\s\S]*?)\2(?:\1|\.\.\.)[ \t]*(?:\2|$)/;
const TITLE = /^["']?title["']?[ \t]*[:=][ \t]*(.+)$/m;

/** Removes front matter from a text: readers do not get it. */
export function withoutFrontMatter(text: string): Fronted {
  const found = FRONT.exec(text);
  const rest = text.slice(found?.[0].length ?? 0);
  // Nothing but two rules with a note between them is a text.
  if (!found || rest.trim() === '') return { text, title: null };
  const [, , , front = ''] = found;
  const said = TITLE.exec(front.replaceAll('\r', '\n'))?.[1]?.trim() ?? '';
  const title = /^(["'])(.*)\1$/.exec(said)?.[2] ?? said;
  return { text: rest.replace(/^[\r\n]+/, ''), title: title || null };
}
