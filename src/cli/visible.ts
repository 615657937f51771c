/** The colours, by what they mean, as ANSI SGR parameters. */
export const paint = {
  strong: 1,
  quiet: 2,
  fault: 31,
  warning: 33,
  good: 32,
  path: 36,
  note: 34,
} as const;

export type Style = keyof typeof paint;

/** Text with a colour. */
export interface Painted {
  readonly style: Style;
  readonly text: string;
}

/**
 * Controls of C0 and C1 but for tab and line feed, and the marks that turn the direction of what follows: a name in a
 * hostile file could repaint the screen, or show a line otherwise than it is.
 */
const STEERING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are to be shown
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g;
const LAST_CONTROL = 0x1f;
const DELETE = 0x7f;
/** Unicode has pictures of the controls of C0, in their order: ␀ ␁ … */
const PICTURES = 0x2400;

/** The text with everything visible that would steer a terminal. */
export function visible(text: string): string {
  return text.replaceAll(STEERING, (sign) => {
    const code = sign.charCodeAt(0);
    if (code <= LAST_CONTROL) return String.fromCharCode(PICTURES + code);
    if (code === DELETE) return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
