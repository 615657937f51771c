import { countsIn } from '../counts';

const { number } = countsIn('en');

/** What a kiosk says, beside what its dashboard does. */
export const kiosk = {
  /** BCP 47. */
  lang: 'en',
  number,
  label: 'Kiosk',
  card: 'On show',
  /** In place of a headline. */
  noTitle: 'The places on this map',
  touch: 'Touch to explore',
  /** Of the buttons along the edge. */
  strip: 'Screen',
  previous: 'Previous place',
  next: 'Next place',
  pause: 'Pause',
  goOn: 'Resume',
  home: 'Start over',
  larger: 'Larger text',
  /** Written small and large on its button. */
  letter: 'A',
  phone: 'Continue on your phone',
  /** Of a QR code. */
  code: (address: string) => `QR code: ${address}`,
  close: 'Close',
  stillThere: 'Still there?',
  beginsAnew: 'The screen starts over when nobody touches it.',
  stay: 'I’m still here',
  /** How old what is shown is. */
  asOf: (moment: string) => `As of ${moment}`,
};

export type KioskWords = typeof kiosk;
