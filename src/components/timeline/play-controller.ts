import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Moment } from '../../brief/queries/timeline';
import type { Store } from '../../state/store';
import type { LoadedLanguage } from '../../text/languages';
import type { Player } from '../story/player';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  readonly isConnected: boolean;
  readonly language: LoadedLanguage;
}

/** What is played, asked each time. */
interface Played {
  store(): Store | null;
  moments(): readonly Moment[];
  date(moment: Moment): string;
}

/** Loads what plays the days when somebody wants that; it is gone with its brief, and with the element. */
export class PlayController implements ReactiveController {
  readonly #host: Host;
  readonly #played: Played;
  #player: Player | null = null;
  #isLoading = false;

  constructor(host: Host, played: Played) {
    this.#host = host;
    this.#played = played;
    host.addController(this);
  }

  get isPlaying(): boolean {
    return this.#player?.isPlaying ?? false;
  }

  /** What the button does that begins and pauses; null before it has begun. */
  get label(): string | null {
    return this.#player?.label ?? null;
  }

  isNow(moment: Moment): boolean {
    return this.#player?.isNow(moment) ?? false;
  }

  render(): TemplateResult | typeof nothing {
    return this.#player?.render() ?? nothing;
  }

  readonly toggle = (): void => {
    if (this.#player) this.#player.toggle();
    else if (!this.#isLoading) void this.#begin();
  };

  readonly end = (): void => {
    this.#player?.stop();
    this.#player = null;
  };

  hostDisconnected(): void {
    this.end();
  }

  async #begin(): Promise<void> {
    this.#isLoading = true;
    try {
      const { Player, english } = await import('../story/story');
      const [store, { shadowRoot: root }] = [this.#played.store(), this.#host];
      if (!store || !root || !this.#host.isConnected) return;
      this.#player = new Player({
        root,
        store,
        lit: { html, nothing },
        words: () => {
          const { page, story = english } = this.#host.language;
          return { page, story };
        },
        moments: () => this.#played.moments(),
        date: (moment) => this.#played.date(moment),
        render: () => this.#host.requestUpdate(),
        rendered: () => this.#host.updateComplete,
      });
    } catch (error) {
      console.warn(error);
    }
    this.#isLoading = false;
  }
}
