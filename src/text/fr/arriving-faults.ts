import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `Le fichier dépasse ${most} octets`,
  features: (most) => `Le fichier a plus de ${most} éléments`,
  positions: (most) => `Les formes du fichier ont plus de ${most} positions`,
  text: (most) => `Les textes du fichier ont plus de ${most} caractères`,
};

/** What goes wrong in a file that is read as it arrives, in French. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `Cet élément n’est pas du JSON : ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) =>
    `Cet élément dépasse ${megabytes} Mo, le maximum lu pour un seul.`,
  'feature-deep': ({ most }) => `Cet élément a plus de ${most} niveaux d’imbrication.`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. Ce qui a été lu jusque-là est affiché ; l’attribut max-${limit} fixe la limite.`,
  'broke-off': ({ url }) =>
    `${called(url)} s’arrête trop tôt, ou la connexion a été perdue. Ce qui est arrivé est affiché.`,
  'archive-ranges': ({ url, megabytes }) =>
    `Le serveur de ${called(url)} n’en envoie pas de parties (requêtes de plages), et le tout dépasse ${megabytes} Mo.`,
  'tile-broken': ({ z, x, y }) =>
    `La tuile ${z}/${x}/${y} de l’archive est endommagée. Le reste est affiché.`,
};
