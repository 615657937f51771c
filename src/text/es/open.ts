import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: 'Abrir un archivo…',
  drop: 'Suelte el archivo para abrirlo',
  local: 'Se lee aquí y no se envía a ningún sitio.',
  one: 'Suelte un solo archivo.',
};
