import type { BBox } from 'geojson';
import type { Article, Brief, Quote } from '../brief/brief';
import { candidateId, candidateIndex, previewOf } from '../brief/edit/preview';
import { type Bounds, boundsOf } from '../geometry/bounds';
import { wrapLongitude } from '../geometry/longitude';
import { openBrief } from '../state/open-brief';
import type { Read } from '../state/read-articles';
import { Store } from '../state/store';
import type { Session } from './session';

/** How long the editor must be idle before article and map follow: the next key comes first. */
const REST = 220;
/** How much to show around a candidate, in degrees to each side: a region to judge it by. */
const AROUND = 3;

/** Shows the document as article and map, by the store that our elements follow. */
export class Stage extends EventTarget {
  readonly store = new Store();
  readonly #session: Session;
  readonly #life = new AbortController();
  /** The articles' texts: read once, and again when their files change. */
  readonly #texts = new Map<string, Promise<Uint8Array>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: readonly unknown[] = [];
  /** The view with which the map began. */
  #opening: BBox | null = null;
  #isArticleLost = false;
  /** The element of the map, to draw on. */
  map: Element | null = null;
  /** Something is being drawn: what is clicked on the map is not chosen. */
  isDrawing = false;

  constructor(session: Session) {
    super();
    this.#session = session;
    const { signal } = this.#life;
    session.addEventListener('change', () => this.#soon(), { signal });
    session.addEventListener('files', () => void this.readAgain(), { signal });
    void this.#show();
  }

  /** The brief as it is shown; null before the first. */
  get brief(): Brief | null {
    return this.store.state.brief;
  }

  /** Where a name stands in the articles; for a place that no phrase names, its passages. */
  mentionsOf(key: string): readonly Quote[] {
    const { mentions = [], excerpts = [] } = this.brief?.places.find(({ id }) => id === key) ?? {};
    return mentions.length > 0 ? mentions : excerpts;
  }

  /** The text of an article; empty where it could not be read. */
  textOf(articleId: string): string {
    return this.brief?.articles.find(({ id }) => id === articleId)?.text ?? '';
  }

  /** An article’s file is gone; what was read of it is kept. */
  get isArticleLost(): boolean {
    return this.#isArticleLost;
  }

  /** The articles' files may have changed. */
  async readAgain(): Promise<void> {
    let isLost = false;
    for (const [href, known] of this.#texts) {
      const before = await known.catch(() => null);
      const now = await this.#session.desk.read(href, 'article').catch(() => null);
      if (now === null) isLost = true;
      else if (!before || !isEqual(now, before)) {
        this.#texts.set(href, Promise.resolve(now));
        this.#shown = [];
      }
    }
    if (this.#life.signal.aborted) return;
    const isOther = isLost !== this.#isArticleLost;
    this.#isArticleLost = isLost;
    if (this.#shown.length === 0) this.#soon();
    else if (isOther) this.dispatchEvent(new Event('shown'));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#life.abort();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(), this.brief ? REST : 0);
  }

  async #show(): Promise<void> {
    const { document, view, current } = this.#session;
    const isDeciding = view.panel === 'names';
    const candidates = isDeciding ? (current?.candidates ?? []) : [];
    const what = [document, isDeciding ? view.current : null];
    if (what.some((each, at) => each !== this.#shown[at])) {
      const opened = await openBrief(this.#read, {
        brief: previewOf(document, candidates),
        base: this.#session.desk.base,
      });
      if (this.#life.signal.aborted || document !== this.#session.document) return;
      this.#shown = what;
      // Chosen before the map gets the new places: otherwise it would go to a place that has just got its position.
      const wanted = this.#wanted;
      if (wanted === null) this.store.select(null);
      const { article } = this.store.state;
      if (opened.brief) this.store.show(this.#viewed(opened.brief), [], wanted);
      if (article !== null) this.store.openArticle(article);
      this.dispatchEvent(new Event('shown'));
    }
    this.#point();
  }

  /** Marks what is being decided or edited, in the article and on the map. */
  #point(): void {
    const { view } = this.#session;
    const { selected, highlighted } = this.store.state;
    if (this.#wanted !== selected) this.store.select(this.#wanted);
    const looked = view.panel === 'names' ? candidateId(view.candidate) : null;
    if (looked !== highlighted) this.store.highlight(looked);
  }

  /** The place that is being decided or edited. */
  get #wanted(): string | null {
    const { panel, current, place } = this.#session.view;
    return panel === 'names' ? current : place;
  }

  /** The brief with a view that shows all candidates; without candidates, with the view with which the map began. */
  #viewed(brief: Brief): Brief {
    const candidates = brief.places.filter(({ id }) => candidateIndex(id) !== null);
    const around = padded(boundsOf(candidates.flatMap(({ geometry }) => geometry ?? [])));
    const places = brief.places.flatMap(({ geometry }) => geometry ?? []);
    this.#opening ??= brief.bbox ?? padded(boundsOf(places));
    const articles = brief.articles.map((article) => this.#known(article));
    return { ...brief, articles, bbox: around ?? this.#opening };
  }

  /** The article object already shown, if nothing has changed: a new one would be laid out again. */
  #known(article: Article): Article {
    const shown = this.brief?.articles.find(({ id }) => id === article.id);
    return shown && isSameArticle(shown, article) ? shown : article;
  }

  readonly #read: Read = (href, what) => {
    const read = this.#texts.get(href) ?? this.#session.desk.read(href, what);
    this.#texts.set(href, read);
    read.catch(() => this.#texts.delete(href));
    return read;
  };
}

function isSameArticle({ text, ...rest }: Article, { text: other, ...others }: Article): boolean {
  return text === other && JSON.stringify(rest) === JSON.stringify(others);
}

function padded(bounds: Bounds | null): BBox | null {
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const wide = Math.max(AROUND, (east - west) / 6);
  const high = Math.max(AROUND / 2, (north - south) / 6);
  const box = [west - wide, Math.max(-85, south - high), east + wide, Math.min(85, north + high)];
  const [w = 0, s = 0, e = 0, n = 0] = box;
  if (e - w >= 360) return [-180, s, 180, n];
  return [wrapLongitude(w), s, wrapLongitude(e), n];
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
