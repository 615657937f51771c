import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: 'Ouvrir un fichier…',
  drop: 'Déposez le fichier pour l’ouvrir',
  local: 'Il est lu ici et n’est envoyé nulle part.',
  one: 'Déposez un seul fichier.',
};
