/** What one visitor has asked for; the next one starts afresh. */
export class Visit {
  isLarge = false;
  /** The address that is shown for a phone. */
  phone: string | null = null;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly toggleText = (): void => {
    this.isLarge = !this.isLarge;
    this.#changed();
  };

  showPhone(address: string | null): void {
    this.phone = address;
    this.#changed();
  }

  readonly hidePhone = (): void => this.showPhone(null);

  end(): void {
    this.isLarge = false;
    this.hidePhone();
  }
}
