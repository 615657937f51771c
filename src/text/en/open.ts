/** What is said where a reader may open a file. */
export const open = {
  button: 'Open a file…',
  /** Over the dashboard, while a file is held over it. */
  drop: 'Drop the file to open it',
  /** After the name of the file that is shown. */
  local: 'It is read here and sent nowhere.',
  one: 'Drop one file, not several.',
};

export type OpenWords = { readonly [Name in keyof typeof open]: string };
