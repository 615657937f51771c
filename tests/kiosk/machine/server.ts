import { file, TEXT } from '../../state/make';

export const BRIEF = 'https://briefs.example/ferry/brief.geojson';
export const ARTICLE = 'https://briefs.example/ferry/article.txt';

/** A brief whose article is a file of its own; another `title` is another brief. */
export function ferry(title = 'The Ferry', article: Record<string, unknown> = {}): string {
  return JSON.stringify(file({ title, href: 'article.txt', ...article }));
}

/** A server that answers with what `files` holds at the moment, and writes down who asked. */
export class Server {
  readonly files: Record<string, BodyInit | undefined> = { [BRIEF]: ferry(), [ARTICLE]: TEXT };
  /** How many times the brief was asked for, and with what. */
  readonly asked: RequestInit[] = [];
  isDown = false;
  /** Which version of its files it says it has; null: it does not say. */
  version: string | null = null;

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url === BRIEF) this.asked.push(init);
    if (this.isDown) throw new TypeError('Failed to fetch');
    const body = this.files[url];
    const headers = this.version === null ? {} : { ETag: this.version };
    return new Response(body ?? 'gone', { status: body === undefined ? 404 : 200, headers });
  };
}
