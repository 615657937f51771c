/** Why a value cannot be taken, and where in the file: what a reader gives back in place of it. */
export class Flaw {
  readonly pointer: string;
  readonly message: string;

  constructor(pointer: string, message: string) {
    this.pointer = pointer;
    this.message = message;
  }

  /** The same flaw where its pointer began at the member `pointer` of something larger. */
  within(pointer: string): Flaw {
    return new Flaw(pointer + this.pointer, this.message);
  }
}
