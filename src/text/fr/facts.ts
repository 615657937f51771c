import type { FactWords } from '../en/facts';

const edges = {
  north: 'du bord de la carte, à 85° N',
  south: 'du bord de la carte, à 85° S',
  both: 'des bords de la carte, à 85° N et 85° S',
};

/** What is said of a chosen place in French. */
export const facts: FactWords = {
  note: 'Note',
  editorsDate: 'Date de la rédaction',
  editorsDateAndAddition: 'Ajout et date de la rédaction',
  previous: 'Lieu précédent',
  next: 'Lieu suivant',
  stepTo: (step, place) => `${step} : ${place}`,
  shapeRests: 'Sur quoi repose le tracé',
  whyHere: 'Pourquoi ce lieu est ici',
  happened: 'Ce qui s’est passé ici',
  distanceTo: 'Distance',
  distanceToPlace: (place) => `Distance : ${place}`,
  atNearest: (distance) => [distance, ' au plus près'],
  contact: {
    beginsHere: 'commence ici',
    itsBeginning: 'point de départ',
    endsHere: 'finit ici',
    itsEnd: 'point d’arrivée',
    crosses: 'croise ce trajet',
    passesHere: 'passe ici',
    overlaps: 'chevauche cette zone',
    liesOn: 'se trouve sur ce trajet',
    passedThrough: 'lieu traversé',
    around: 'ce lieu s’y trouve',
    inside: 'se trouve dans ce lieu',
    same: 'au même endroit',
  },
  length: 'Longueur',
  lengthInferred: 'Longueur du tracé',
  position: 'Position',
  beyond: ({ edge, isAll }) =>
    isAll
      ? `Se trouve au-delà ${edges[edge]} ; son repère y est placé.`
      : `S’étend au-delà ${edges[edge]}.`,
  sources: 'Sources',
  share: 'Partager',

  distances: {
    heading: 'Distances',
    between: (place, other, distance) => `${place} – ${other} : ${distance}`,
    touching: (place, other, contact) => `${place} : ${contact} ${other}`,
    contact: {
      beginsAt: 'commence à',
      endsAt: 'finit à',
      meets: 'touche',
      inside: 'se trouve dans',
      same: 'au même endroit',
    },
  },
};
