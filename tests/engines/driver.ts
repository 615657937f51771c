/** What can stand in JSON: all that passes between a test and a page. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** One window of one browser, as the journeys use it. */
export interface Driver {
  /** Settles when the page has been loaded. */
  open(url: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  run<Args extends readonly Json[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** One key, with what is held meanwhile: `Escape`, `+`, `Shift++`, `Control+ArrowLeft`. */
  press(keys: string): Promise<void>;
  /** In CSS pixels of the window. */
  click(x: number, y: number): Promise<void>;
  /** Presses there, goes on by so much, rests, and lets go. */
  drag(x: number, y: number, byX: number, byY: number): Promise<void>;
  /** Of the page, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** A PNG in base64. */
  screenshot(): Promise<string>;
  /** A PDF in base64, or null where the engine's driver cannot print. */
  print(): Promise<string | null>;
  close(): Promise<void>;
}

export interface Look {
  /** The reader's system is dark. */
  readonly isDark: boolean;
}

export type Launch = (look: Look) => Promise<Driver>;
