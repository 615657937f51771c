import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ancestry, isElement, isShadowRoot } from '../../page/dom';
import type { State } from '../../state/state';
import type { Store } from '../../state/store';

const DASHBOARD = 'dateline-dashboard';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly store: Store | null;
  readonly htmlFor: string | null;
}

/** Called on each change of the state; `before` is null for a newly followed store. */
type Listener = (state: State, before: State | null) => void;

/**
 * Finds the store of an element and follows it while the element is in the page: its own `store`, or that of the
 * dashboard named by `for`, or that of the nearest dashboard around it. A dashboard may be defined, upgraded or parsed
 * later than its parts, and may change its store.
 */
export class StoreController implements ReactiveController {
  readonly #host: Host;
  readonly #listener: Listener;
  #store: Store | null = null;
  /** The `store` and `for` with which the present search began; if either differs, it starts again. */
  #from: Pick<Host, 'store' | 'htmlFor'> | null = null;
  #search: AbortController | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(host: Host, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  /** The store being followed; while the element is out of the page, the last one. */
  get store(): Store | null {
    return this.#store;
  }

  hostConnected(): void {
    this.#find();
  }

  hostDisconnected(): void {
    this.#from = null;
    this.#stop();
  }

  /** Call before an update: `store` or `for` may have changed. */
  refresh(): void {
    const { store, htmlFor } = this.#host;
    if (this.#from && (this.#from.store !== store || this.#from.htmlFor !== htmlFor)) this.#find();
  }

  #find(): void {
    this.#stop();
    this.#search = new AbortController();
    const { signal } = this.#search;
    const { store, htmlFor, ownerDocument } = this.#host;
    this.#from = { store, htmlFor };
    const dashboard = store ? null : dashboardOf(this.#host);
    const find = () => this.#find();
    if (!store && htmlFor !== null) {
      ownerDocument.addEventListener('dateline-connected', find, { signal });
    }
    if (!store && !storeOf(dashboard)) this.#waitForDashboard(signal);
    dashboard?.addEventListener('dateline-store-changed', find, { signal });
    this.#follow(store ?? storeOf(dashboard));
  }

  #stop(): void {
    this.#search?.abort();
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #follow(store: Store | null): void {
    this.#store = store;
    this.#host.requestUpdate();
    if (!store) return;
    this.#unsubscribe = store.subscribe(this.#listener);
    this.#listener(store.state, null);
  }

  /** Waits for a dashboard that is defined later, or stands further down in a page still being parsed. */
  #waitForDashboard(signal: AbortSignal): void {
    const { ownerDocument } = this.#host;
    const retry = () => {
      if (!signal.aborted) this.#find();
    };
    if (!customElements.get(DASHBOARD)) void customElements.whenDefined(DASHBOARD).then(retry);
    else if (ownerDocument.readyState === 'loading') {
      ownerDocument.addEventListener('DOMContentLoaded', retry, { signal });
    }
  }
}

function dashboardOf(host: Host): Element | null {
  const { htmlFor } = host;
  if (htmlFor === null) return nearestDashboard(host);
  const root = host.getRootNode();
  const near = isShadowRoot(root) ? root.getElementById(htmlFor) : null;
  const found = near ?? host.ownerDocument.getElementById(htmlFor);
  return found?.localName === DASHBOARD ? found : null;
}

/** `closest` across shadow roots. */
function nearestDashboard(start: Element): Element | null {
  for (const node of ancestry(start)) {
    if (isElement(node) && node.localName === DASHBOARD) return node;
  }
  return null;
}

/** Any class of store will do: if a page loads Dateline twice, either copy may have made it. */
function storeOf(dashboard: Element | null): Store | null {
  return (dashboard as Partial<Host> | null)?.store ?? null;
}
