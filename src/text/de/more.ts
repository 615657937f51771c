import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('de');

export const more: MoreWords = {
  picture: {
    heading: 'Bilder',
    editors: 'Bilder, von der Redaktion ergänzt',
    label: (at, all) => (all === 1 ? 'Bild' : `Bild ${number(at)} von ${number(all)}`),
    previous: 'Voriges Bild',
    next: 'Nächstes Bild',
    close: 'Schließen',
  },
  share: {
    label: (place) => `${place} teilen`,
    link: 'Link',
    copyLink: 'Link kopieren',
    linkCopied: 'Link kopiert',
    send: 'Senden an …',
    copyEmbed: 'Code zum Einbetten kopieren',
    embedCopied: 'Code kopiert',
    copyYourself: 'Kopieren Sie das Markierte',
    print: 'Drucken',
    frameTitle: (title, place) => `Karte: ${title} – ${place}`,
  },
};
