import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: 'Открыть файл…',
  drop: 'Отпустите файл, чтобы открыть его',
  local: 'Он читается здесь и никуда не отправляется.',
  one: 'Перетащите только один файл.',
};
