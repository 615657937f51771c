import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('fr');

export const more: MoreWords = {
  picture: {
    heading: 'Images',
    editors: 'Images, ajoutées par la rédaction',
    label: (at, all) => (all === 1 ? 'Image' : `Image ${number(at)} sur ${number(all)}`),
    previous: 'Image précédente',
    next: 'Image suivante',
    close: 'Fermer',
  },
  share: {
    label: (place) => `Partager : ${place}`,
    link: 'Lien',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    send: 'Envoyer à…',
    copyEmbed: 'Copier le code d’intégration',
    embedCopied: 'Code copié',
    copyYourself: 'Copiez la sélection',
    print: 'Imprimer',
    frameTitle: (title, place) => `Carte : ${title} – ${place}`,
  },
};
