import type { Issue } from '../../brief/brief';
import type { PageWords } from '../../text/en/page';
import type { LoadedLanguage } from '../../text/languages';
import { DatelineErrorEvent } from '../base/events';

/** The most lines in the console; `.issues` has them all. */
const MOST_LINES = 30;

/** Reports what is wrong with a brief: to the page as an event, and to the author in the console, each text once. */
export class AuthorNotes {
  readonly #host: EventTarget & { readonly language: LoadedLanguage };
  #last = '';

  constructor(host: EventTarget & { readonly language: LoadedLanguage }) {
    this.#host = host;
  }

  /** Writes to the author, in the console. */
  write(issues: readonly Issue[]): void {
    this.#write(lineUp(issues, this.#host.language.page) ?? '');
  }

  /** Tells the page about a brief that is shown; `headline` says what readers miss. */
  miss(issues: readonly Issue[], headline: string | null): void {
    if (headline) this.#host.dispatchEvent(new DatelineErrorEvent(headline, issues));
  }

  /** Call when nothing could be shown, or nothing newer. */
  fail(message: string, issues: readonly Issue[]): void {
    this.#write(`Dateline: ${message}`);
    this.#host.dispatchEvent(new DatelineErrorEvent(message, issues));
  }

  #write(text: string): void {
    if (text !== '' && text !== this.#last) console.warn(text);
    this.#last = text;
  }
}

/** One line for the same fault in many features; null if nothing is wrong. */
function lineUp(issues: readonly Issue[], { author }: PageWords): string | null {
  if (issues.length === 0) return null;
  const groups = new Map<string, { readonly first: Issue; count: number }>();
  for (const issue of issues) {
    const like = `${issue.severity} ${issue.pointer.replaceAll(/\/\d+/g, '/*')}`;
    const group = groups.get(like);
    if (group) group.count += 1;
    else groups.set(like, { first: issue, count: 1 });
  }
  const lines = [...groups.values()].map(({ first: { severity, pointer, message }, count }) => {
    const line = author.line(severity, pointer || '/', message);
    return `- ${count > 1 ? author.alike(line, count - 1) : line}`;
  });
  const left = lines.length - MOST_LINES;
  return [
    `Dateline: ${author.lookAt}`,
    ...lines.slice(0, MOST_LINES),
    ...(left > 0 ? [`- ${author.more(left)}`] : []),
  ].join('\n');
}
