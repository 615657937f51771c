import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: 'Datei öffnen…',
  drop: 'Datei loslassen, um sie zu öffnen',
  local: 'Sie wird hier gelesen und nirgendwohin gesendet.',
  one: 'Bitte nur eine Datei ablegen.',
};
