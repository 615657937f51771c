import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('es');

export const kiosk: KioskWords = {
  lang: 'es',
  number,
  label: 'Quiosco',
  card: 'En pantalla',
  noTitle: 'Los lugares de este mapa',
  touch: 'Toque para explorar',
  strip: 'Pantalla',
  previous: 'Lugar anterior',
  next: 'Lugar siguiente',
  pause: 'Pausa',
  goOn: 'Continuar',
  home: 'Volver al inicio',
  larger: 'Texto más grande',
  letter: 'A',
  phone: 'Seguir en el móvil',
  code: (address) => `Código QR: ${address}`,
  close: 'Cerrar',
  stillThere: '¿Sigue ahí?',
  beginsAnew: 'La pantalla vuelve al inicio si nadie la toca.',
  stay: 'Sí, sigo aquí',
  asOf: (moment) => `Datos del ${moment}`,
};
