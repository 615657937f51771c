import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('es');

export const more: MoreWords = {
  picture: {
    heading: 'Imágenes',
    editors: 'Imágenes, añadidas por la redacción',
    label: (at, all) => (all === 1 ? 'Imagen' : `Imagen ${number(at)} de ${number(all)}`),
    previous: 'Imagen anterior',
    next: 'Imagen siguiente',
    close: 'Cerrar',
  },
  share: {
    label: (place) => `Compartir ${place}`,
    link: 'Enlace',
    copyLink: 'Copiar enlace',
    linkCopied: 'Enlace copiado',
    send: 'Enviar a…',
    copyEmbed: 'Copiar código para insertar',
    embedCopied: 'Código copiado',
    copyYourself: 'Copie lo seleccionado',
    print: 'Imprimir',
    frameTitle: (title, place) => `Mapa: ${title} – ${place}`,
  },
};
