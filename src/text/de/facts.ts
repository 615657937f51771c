import type { FactWords } from '../en/facts';

const edges = {
  north: 'am Rand bei 85° N',
  south: 'am Rand bei 85° S',
  both: 'an den Rändern bei 85° N und 85° S',
};
const beyondEdges = {
  north: 'über den Rand bei 85° N',
  south: 'über den Rand bei 85° S',
  both: 'über die Ränder bei 85° N und 85° S',
};

/** What is said of a chosen place in German. */
export const facts: FactWords = {
  note: 'Anmerkung',
  editorsDate: 'Datum von der Redaktion',
  editorsDateAndAddition: 'Von der Redaktion ergänzt und datiert',
  previous: 'Voriger Ort',
  next: 'Nächster Ort',
  stepTo: (step, place) => `${step}: ${place}`,
  shapeRests: 'Worauf die Form beruht',
  whyHere: 'Warum der Ort hier liegt',
  happened: 'Was hier geschah',
  distanceTo: 'Entfernung nach',
  distanceToPlace: (place) => `Entfernung nach ${place}`,
  atNearest: (distance) => [distance, ' an der nächsten Stelle'],
  contact: {
    beginsHere: 'beginnt hier',
    itsBeginning: 'dort liegt der Anfang',
    endsHere: 'endet hier',
    itsEnd: 'dort liegt das Ende',
    crosses: 'kreuzt diese Strecke',
    passesHere: 'führt hier vorbei',
    overlaps: 'überschneidet sich damit',
    liesOn: 'liegt darauf',
    passedThrough: 'liegt auf der Strecke',
    around: 'umschließt diesen Ort',
    inside: 'liegt innerhalb',
    same: 'an derselben Stelle',
  },
  length: 'Länge',
  lengthInferred: 'Länge, wie gezeichnet',
  position: 'Lage',
  beyond: ({ edge, isAll }) =>
    isAll
      ? `Liegt jenseits der Karte; die Markierung steht ${edges[edge]}.`
      : `Reicht ${beyondEdges[edge]} der Karte hinaus.`,
  sources: 'Quellen',
  share: 'Teilen',

  distances: {
    heading: 'Entfernungen',
    between: (place, other, distance) => `${place}: Entfernung nach ${other}, ${distance}`,
    touching: (place, other, contact) => `${place}: ${contact} ${other}`,
    contact: {
      beginsAt: 'beginnt bei',
      endsAt: 'endet bei',
      meets: 'berührt',
      inside: 'liegt innerhalb von',
      same: 'an derselben Stelle',
    },
  },
};
