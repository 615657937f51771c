/** What the help says of a command. */
export interface CommandWords<OptionName extends string = string> {
  /** What stands after “dateline”. */
  readonly usage: string;
  /** Paragraphs. */
  readonly about: readonly string[];
  /** For each option, what its value is called (null for a switch) and what it does. */
  readonly options: Readonly<Record<OptionName, readonly [value: string | null, says: string]>>;
  /** Lines to type, each with what it does. */
  readonly examples: readonly (readonly [line: string, says: string])[];
}

/** The commands in the order of the help, one line for each. */
export const summaries = {
  new: 'find the places in a text and make a brief of it',
  edit: 'decide on names, place by place, beside the article and the map',
  check: 'say what is wrong in a brief, and where',
  dev: 'see a brief as readers will, refreshed at each change',
  build: 'make a static site of one or more briefs',
  import: 'make a brief of places in a file of others: CSV, KML, GPX …',
  export: 'write a brief in the form of others: CSV, KML, Linked Places …',
} as const;

/** What the command line says whatever the command. */
export const words = {
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  about:
    'From a text to its map: finds the places of an article, checks every quote, builds the page.',
  more: 'dateline COMMAND --help explains a command, with examples.',
  help: 'show this help',
  version: 'show the version',
  noCommand: (name: string, meant: string | null) =>
    `There is no command “${name}”${meant === null ? '.' : `; did you mean “${meant}”?`}`,
  seeHelp: (command: string | null) =>
    `See: dateline ${command === null ? '--help' : `${command} --help`}`,
  noOption: (option: string, meant: string | null) =>
    `There is no option ${option}${meant === null ? '.' : `; did you mean ${meant}?`}`,
  noValue: (option: string) => `The option ${option} needs a value after it.`,
  needlessValue: (option: string) => `The option ${option} takes no value.`,
  port: (given: string) => `“${given}” is no port; a number from 0 to 65535 was expected.`,
  portTaken: (port: number) =>
    `Port ${port} is taken: end what uses it, or choose another with --port, where 0 is any that is free.`,
  unexpected: 'This should not happen; please report it:',
  interrupted: 'Interrupted.',
} as const;
