import type { Texts } from '../brief/read/articles';
import { Engine } from './engine';
import { Pushed } from './feed';
import { openTiles } from './load-tiles';
import type { Arrival, Collection } from './port';
import type { Ask, FromWorker, ToWorker } from './protocol';
import { loadRare } from './rare';
import { Tasks, type Turns } from './turns';

/** The parts of a worker's global scope that are used. */
interface Scope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
}

/** How long a turn of reading lasts: a question that arrives meanwhile waits no longer. */
const TURNS: Turns = { milliseconds: 12, pause: new Tasks().next };

/** Serves one collection to the page that has started this worker. */
class Service {
  readonly #scope: Scope;
  readonly #chunks = new Pushed(() => this.#tell({ kind: 'taken' }));
  readonly #asked = new Map<number, AbortController>();
  #engine: Collection | null = null;
  /** Questions that came before anybody could answer. */
  readonly #early: Ask[] = [];
  #texts: (texts: Texts) => void = () => {};
  #head: Arrival['head'] = null;

  constructor(scope: Scope) {
    this.#scope = scope;
    scope.onmessage = ({ data }) => this.#hear(data);
    this.#tell({ kind: 'ready' });
    // Loaded by the time the first bytes arrive.
    void loadRare();
  }

  #hear(message: ToWorker): void {
    switch (message.kind) {
      case 'open':
        this.#open(message);
        break;
      case 'archive':
        void this.#openArchive(message);
        break;
      case 'chunk':
        this.#chunks.push(message.bytes);
        break;
      case 'end':
        this.#chunks.end(message.fault);
        break;
      case 'texts':
        this.#texts(message.texts);
        break;
      case 'ask':
        if (this.#engine) void this.#answer(message);
        else this.#early.push(message);
        break;
      case 'abort':
        this.#asked.get(message.id)?.abort();
        break;
      case 'cancel':
        this.#engine?.cancel();
        this.#chunks.end();
    }
  }

  #open({ limits, totalBytes, url }: Extract<ToWorker, { kind: 'open' }>): void {
    const engine = new Engine(
      { bytes: this.#chunks, totalBytes, url },
      {
        limits,
        turns: TURNS,
        rare: loadRare,
        textsOf: (root) => {
          this.#tell({ kind: 'texts-of', root });
          return new Promise((resolve) => {
            this.#texts = resolve;
          });
        },
        arrived: (arrival) => this.#arrived(arrival),
      },
    );
    this.#engine = engine;
    void engine.read();
  }

  async #openArchive({ from, url }: Extract<ToWorker, { kind: 'archive' }>): Promise<void> {
    const arrived = (arrival: Arrival) => this.#arrived(arrival);
    this.#engine = await openTiles({ from, url, turns: TURNS, rare: loadRare, arrived });
    for (const ask of this.#early.splice(0)) void this.#answer(ask);
  }

  #arrived({ head, ...arrival }: Arrival): void {
    const isSame = head === this.#head;
    this.#head = head;
    this.#tell({ kind: 'arrived', arrival: isSame ? arrival : { ...arrival, head } });
  }

  async #answer({ id, question, asked }: Ask): Promise<void> {
    const controller = new AbortController();
    this.#asked.set(id, controller);
    try {
      const ask = this.#engine?.[question] as (...asked: unknown[]) => Promise<unknown>;
      const answer = await ask.call(this.#engine, ...asked, controller.signal);
      this.#tell({ kind: 'answer', id, answer });
    } catch (error) {
      this.#tell({ kind: 'unanswered', id, reason: String(error) });
    } finally {
      this.#asked.delete(id);
    }
  }

  #tell(message: FromWorker): void {
    this.#scope.postMessage(message);
  }
}

new Service(globalThis as unknown as Scope);
