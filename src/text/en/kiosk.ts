/** What a kiosk says. */
export const kiosk = {
  touch: 'Touch to explore',
};

export type KioskWords = typeof kiosk;
