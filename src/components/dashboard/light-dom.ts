import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * What a page has put into a dashboard, apart from named slots: a layout of its own that holds our elements, or text
 * that says what will be shown.
 */
export type LightDom = 'layout' | 'text' | 'nothing';

/** The media types of JSON and GeoJSON, as a page may write them: in upper or lower case, and with parameters. */
const BRIEF_TYPE = /^\s*application\/(?:(?:vnd\.)?geo\+)?json\s*(?:;|$)/i;

export function lightDom(dashboard: Element): LightDom {
  const children = [...dashboard.children].filter(
    ({ slot, localName }) => slot === '' && localName !== 'script' && localName !== 'template',
  );
  const all = children.flatMap((child) => [child, ...child.querySelectorAll('*')]);
  if (all.some(({ localName }) => localName.startsWith('dateline-'))) return 'layout';
  return all.length > 0 ? 'text' : 'nothing';
}

/** The JSON of a brief inside the dashboard itself; null if there is no such script. */
export function inlineBrief(dashboard: Element): string | null {
  return inlineScript(dashboard)?.textContent ?? null;
}

function inlineScript(dashboard: Element): Element | undefined {
  const scripts = [...dashboard.children].filter(({ localName }) => localName === 'script');
  return scripts.find((script) => BRIEF_TYPE.test(script.getAttribute('type') ?? ''));
}

/** Watches the light DOM of a dashboard, and the text of an inline brief, which a page may replace or rewrite. */
export class LightDomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed: () => void;
  readonly #look = (): void => {
    const before = this.#kind;
    this.#kind = lightDom(this.#host);
    if (this.#kind !== before) this.#host.requestUpdate();
    this.#watch();
    this.#changed();
  };
  readonly #observer = new MutationObserver(this.#look);
  #kind: LightDom = 'nothing';

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get kind(): LightDom {
    return this.#kind;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#look, { once: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  #watch(): void {
    this.#observer.observe(this.#host, { childList: true });
    const script = inlineScript(this.#host);
    if (!script) return;
    this.#observer.observe(script, { childList: true, characterData: true, subtree: true });
  }
}
