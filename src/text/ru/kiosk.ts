import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('ru');

export const kiosk: KioskWords = {
  lang: 'ru',
  number,
  label: 'Киоск',
  card: 'На экране',
  noTitle: 'Места на этой карте',
  touch: 'Коснитесь, чтобы начать',
  strip: 'Экран',
  previous: 'Предыдущее место',
  next: 'Следующее место',
  pause: 'Пауза',
  goOn: 'Продолжить',
  home: 'Начать сначала',
  larger: 'Крупнее текст',
  letter: 'А',
  phone: 'Продолжить на телефоне',
  code: (address) => `QR-код: ${address}`,
  close: 'Закрыть',
  stillThere: 'Вы ещё здесь?',
  beginsAnew: 'Если экрана никто не коснётся, показ начнётся сначала.',
  stay: 'Да, я здесь',
  asOf: (moment) => `По состоянию на ${moment}`,
};
