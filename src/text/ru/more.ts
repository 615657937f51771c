import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('ru');

export const more: MoreWords = {
  picture: {
    heading: 'Изображения',
    editors: 'Изображения от редакции',
    label: (at, all) => (all === 1 ? 'Изображение' : `Изображение ${number(at)} из ${number(all)}`),
    previous: 'Предыдущее изображение',
    next: 'Следующее изображение',
    close: 'Закрыть',
  },
  share: {
    label: (place) => `Поделиться: ${place}`,
    link: 'Ссылка',
    copyLink: 'Копировать ссылку',
    linkCopied: 'Ссылка скопирована',
    send: 'Отправить…',
    copyEmbed: 'Копировать код для вставки',
    embedCopied: 'Код скопирован',
    copyYourself: 'Скопируйте выделенное',
    print: 'Печать',
    frameTitle: (title, place) => `Карта: ${title} — ${place}`,
  },
};
