import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('fr');

export const kiosk: KioskWords = {
  lang: 'fr',
  number,
  label: 'Borne',
  card: 'À l’écran',
  noTitle: 'Les lieux de cette carte',
  touch: 'Touchez pour explorer',
  strip: 'Écran',
  previous: 'Lieu précédent',
  next: 'Lieu suivant',
  pause: 'Pause',
  goOn: 'Continuer',
  home: 'Recommencer',
  larger: 'Texte plus grand',
  letter: 'A',
  phone: 'Continuer sur mon téléphone',
  code: (address) => `Code QR : ${address}`,
  close: 'Fermer',
  stillThere: 'Toujours là ?',
  beginsAnew: 'L’écran recommence si personne ne le touche.',
  stay: 'Oui, je suis là',
  asOf: (moment) => `Données du ${moment}`,
};
