import { isServer } from 'lit';

/** The package's version, inserted by the build (vite.config.ts). */
declare const DATELINE_VERSION: string;

type ElementClass = CustomElementConstructor & { version?: string };

let warned = false;

/**
 * Lit's decorator of this name, for pages that load Dateline twice. The first copy keeps every name, since defining one
 * again would throw; one warning says which version is used and which is not. A server never warns.
 */
export function customElement(name: string): (element: ElementClass) => void {
  return (element) => {
    const first: ElementClass | undefined = customElements.get(name);
    if (!first) {
      element.version = DATELINE_VERSION;
      customElements.define(name, element);
    } else if (!warned && !isServer) {
      warned = true;
      const used = first.version ?? 'another version';
      console.warn(`Dateline ${DATELINE_VERSION} is not used: this page has Dateline ${used}.`);
    }
  };
}
