import type { Page, Request, Route } from 'playwright';
import { expect } from 'vitest';
import { BRIEF } from '../support/project';
import { ORIGIN, openAndRead, serveTo } from './page';

/** How a module fails to come: it is refused, or the server never answers. */
export type Failing = 'refused' | 'never';
export const WAYS: readonly Failing[] = ['refused', 'never'];

/** A page whose server withholds one of the package's modules from it. */
export class PageWithout {
  readonly page: Page;
  readonly #held: Route[] = [];
  /** What has been asked for, and has not yet come. */
  readonly #awaited = new Set<Request>();
  readonly #failing: Failing;
  #isBack = false;
  #tellAsked = () => {};
  readonly #asked = new Promise<void>((tell) => {
    this.#tellAsked = tell;
  });

  private constructor(page: Page, failing: Failing) {
    this.page = page;
    this.#failing = failing;
    page.on('request', (request) => this.#awaited.add(request));
    page.on('requestfinished', (request) => this.#awaited.delete(request));
    page.on('requestfailed', (request) => this.#awaited.delete(request));
  }

  /** Serves a dashboard with a brief under `src`, and not the module `dateline-<name>.js`. */
  static async serve(
    page: Page,
    name: string,
    {
      failing = 'refused' as Failing,
      brief = BRIEF as object | string,
      src = 'brief.geojson',
      attributes = '',
      lang = 'en',
    } = {},
  ): Promise<PageWithout> {
    await page.clock.install();
    await serveTo(page, 'dist/lib', {
      '/': `<html lang="${lang}"><script type="module" src="dateline.js"></script>
        <dateline-dashboard src="${src}" ${attributes}></dateline-dashboard>`,
      [`/${src}`]: typeof brief === 'string' ? brief : JSON.stringify(brief),
    });
    const without = new PageWithout(page, failing);
    await page.route(`**/dateline-${name}.js`, (route) => without.#answer(route));
    return without;
  }

  /** Opens it and waits until there is a map. */
  async open(): Promise<void> {
    await openAndRead(this.page, '/');
  }

  /** Opens it, whatever comes of it. */
  async visit(): Promise<void> {
    await this.page.goto(ORIGIN);
  }

  /** Lets as much time pass as a module may take, once it has been asked for. */
  async wait(): Promise<void> {
    await this.#asked;
    if (this.#failing !== 'never') return;
    // What is only slow, on a busy machine, must not be late as well.
    await expect.poll(() => this.#late()).toEqual([]);
    await this.page.clock.fastForward(30_000);
  }

  /** From now on the module is there. */
  async bring(): Promise<void> {
    this.#isBack = true;
    await Promise.all(this.#held.splice(0).map((route) => route.fallback()));
  }

  /** The addresses of what has been asked for, has not come, and is not withheld. */
  #late(): string[] {
    const held = this.#held.map((route) => route.request());
    // Of a worker's own script, the browser does not always say that it has come.
    const workers = this.page.workers().map((worker) => worker.url());
    return [...this.#awaited]
      .filter((request) => !held.includes(request))
      .map((request) => request.url())
      .filter((url) => !workers.includes(url));
  }

  async #answer(route: Route): Promise<void> {
    this.#tellAsked();
    if (this.#isBack) await route.fallback();
    else if (this.#failing === 'never') this.#held.push(route);
    else await route.fulfill({ status: 503 });
  }
}
