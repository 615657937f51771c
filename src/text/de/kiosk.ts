import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('de');

export const kiosk: KioskWords = {
  lang: 'de',
  number,
  label: 'Kiosk',
  card: 'Gezeigt wird',
  noTitle: 'Die Orte auf dieser Karte',
  touch: 'Zum Erkunden berühren',
  strip: 'Bildschirm',
  previous: 'Voriger Ort',
  next: 'Nächster Ort',
  pause: 'Anhalten',
  goOn: 'Weiter',
  home: 'Von vorn beginnen',
  larger: 'Größere Schrift',
  letter: 'A',
  phone: 'Auf dem Handy weiterlesen',
  code: (address) => `QR-Code: ${address}`,
  close: 'Schließen',
  stillThere: 'Sind Sie noch da?',
  beginsAnew: 'Berührt niemand den Bildschirm, beginnt er von vorn.',
  stay: 'Ja, ich bin noch da',
  asOf: (moment) => `Stand: ${moment}`,
};
