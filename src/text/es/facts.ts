import type { FactWords } from '../en/facts';

const edges = {
  north: 'el borde del mapa, a 85° N',
  south: 'el borde del mapa, a 85° S',
  both: 'los bordes del mapa, a 85° N y 85° S',
};

/** What is said of a chosen place in Spanish. */
export const facts: FactWords = {
  note: 'Nota',
  editorsDate: 'Fecha de la redacción',
  editorsDateAndAddition: 'Añadido y fechado por la redacción',
  previous: 'Lugar anterior',
  next: 'Lugar siguiente',
  stepTo: (step, place) => `${step}: ${place}`,
  shapeRests: 'En qué se basa la forma',
  whyHere: 'Por qué está aquí',
  happened: 'Qué ocurrió aquí',
  distanceTo: 'Distancia a',
  distanceToPlace: (place) => `Distancia a ${place}`,
  atNearest: (distance) => [distance, ' en el punto más cercano'],
  contact: {
    beginsHere: 'empieza aquí',
    itsBeginning: 'donde empieza',
    endsHere: 'termina aquí',
    itsEnd: 'donde termina',
    crosses: 'cruza el recorrido',
    passesHere: 'pasa por aquí',
    overlaps: 'se superpone',
    liesOn: 'está en el recorrido',
    passedThrough: 'el recorrido pasa por ahí',
    around: 'este lugar está dentro',
    inside: 'está dentro de este lugar',
    same: 'en el mismo punto',
  },
  length: 'Longitud',
  lengthInferred: 'Longitud, según el trazado',
  position: 'Posición',
  beyond: ({ edge, isAll }) =>
    isAll
      ? `Está más allá de ${edges[edge]}; su marca se encuentra allí.`
      : `Se extiende más allá de ${edges[edge]}.`,
  sources: 'Fuentes',
  share: 'Compartir',

  distances: {
    heading: 'Distancias',
    between: (place, other, distance) => `${place}: distancia a ${other}, ${distance}`,
    touching: (place, other, contact) => `${place}: ${contact} ${other}`,
    contact: {
      beginsAt: 'empieza en',
      endsAt: 'termina en',
      meets: 'toca',
      inside: 'está dentro de',
      same: 'en el mismo punto',
    },
  },
};
