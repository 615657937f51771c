import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Html, html, none } from './html';
import { rootTag } from './plain-pieces';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** From one offset in a page's text up to another. */
type Range = readonly [start: number, end: number];

/** A `<dateline-dashboard>` as a page has it. */
export interface DashboardTag {
  /** The address of its brief, as written. */
  readonly src: string;
  /** The attribute `src`. */
  readonly attribute: Range;
  /** What stands between its tags. */
  readonly inside: Range;
}

/** What a page says of itself. */
export interface Introduction {
  /** BCP 47. */
  readonly lang: string;
  readonly title: string;
  /** For search engines; empty for none. */
  readonly description: string;
}

/** A page's HTML with changes, all by the offsets of the text as it was. */
export class Page {
  readonly #text: string;
  readonly #elements: readonly Element[];
  readonly #changes: (readonly [...Range, markup: string])[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#elements = [...elementsIn(parse(text, { sourceCodeLocationInfo: true }))];
  }

  /** The dashboards that name a brief, in the order of the page. */
  get dashboards(): readonly DashboardTag[] {
    return this.#named('dateline-dashboard').flatMap((element) => {
      const { startTag, endTag, attrs } = element.sourceCodeLocation ?? {};
      const src = attributeOf(element, 'src');
      const at = attrs?.['src'];
      if (!src || !at || !startTag || !endTag) return [];
      return {
        src,
        attribute: [at.startOffset, at.endOffset] as const,
        inside: [startTag.endOffset, endTag.startOffset] as const,
      };
    });
  }

  /** The first dashboard that names a brief and has nothing inside: its content can be written here. */
  get emptyDashboard(): DashboardTag | null {
    const isEmpty = ({ inside }: DashboardTag) => this.#text.slice(...inside).trim() === '';
    return this.dashboards.find(isEmpty) ?? null;
  }

  /** The range between the tags of the page's first element of that name. */
  insideOf(name: string): Range {
    const { startTag, endTag } = this.#named(name)[0]?.sourceCodeLocation ?? {};
    if (!startTag || !endTag) throw new Error(`The page has no <${name}> that is written out.`);
    return [startTag.endOffset, endTag.startOffset];
  }

  /** Says in which language the page is and what it shows, in place of what its `<html>` and `<head>` say. */
  introduce({ lang, title, description }: Introduction): void {
    const [root] = this.#named('html');
    const { startTag } = root?.sourceCodeLocation ?? {};
    if (!startTag) throw new Error('The page has no <html> that is written out.');
    this.replace([startTag.startOffset, startTag.endOffset], rootTag(lang));
    this.replace(this.insideOf('title'), html`${title}`);
    const meta = this.#named('meta').find((each) => attributeOf(each, 'name') === 'description');
    const { startOffset, endOffset } = meta?.sourceCodeLocation ?? {};
    if (startOffset === undefined || endOffset === undefined) return;
    const said = html`<meta name="description" content="${description}">`;
    this.replace([startOffset, endOffset], description === '' ? none : said);
  }

  /** Gives a `<meta>` of the page another content. */
  setMeta(name: string, content: string): void {
    const meta = this.#named('meta').find((each) => attributeOf(each, 'name') === name);
    const { startOffset, endOffset } = meta?.sourceCodeLocation ?? {};
    if (startOffset === undefined || endOffset === undefined) return;
    this.replace([startOffset, endOffset], html`<meta name="${name}" content="${content}">`);
  }

  replace([start, end]: Range, { markup }: Html): void {
    this.#changes.push([start, end, markup]);
  }

  /** At the end of the page's head. */
  addToHead({ markup }: Html): void {
    const [head] = this.#named('head');
    const end = head?.sourceCodeLocation?.endTag?.startOffset;
    if (end === undefined) throw new Error('The page has no <head> that is written out.');
    this.#changes.push([end, end, markup]);
  }

  /**
   * Lists the modules that a script imports before the script itself. Bundlers list them after it, though the page
   * waits longest for them.
   */
  hoistModulePreloads(): void {
    const at = this.#named('script').find((script) => attributeOf(script, 'type') === 'module')
      ?.sourceCodeLocation?.startOffset;
    if (at === undefined) return;
    for (const link of this.#named('link')) {
      const { startOffset, endOffset } = link.sourceCodeLocation ?? {};
      if (attributeOf(link, 'rel') !== 'modulepreload' || startOffset === undefined) continue;
      if (startOffset < at || endOffset === undefined) continue;
      this.#changes.push([startOffset, endOffset, '']);
      this.#changes.push([at, at, `${this.#text.slice(startOffset, endOffset)}\n    `]);
    }
  }

  toString(): string {
    let text = '';
    let done = 0;
    for (const [start, end, markup] of this.#changes.toSorted((a, b) => a[0] - b[0])) {
      text += this.#text.slice(done, start) + markup;
      done = end;
    }
    return text + this.#text.slice(done);
  }

  #named(name: string): readonly Element[] {
    return this.#elements.filter(({ nodeName }) => nodeName === name);
  }
}

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function attributeOf({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
