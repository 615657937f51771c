import type { ContactAt, PairContact } from '../../brief/queries/distances';
import type { PastTheMap } from '../../brief/queries/past-the-map';
import type { Parts } from '../parts';

/** In place of a distance, what another place is to the one that is read about. */
const contact: Readonly<Record<ContactAt, string>> = {
  beginsHere: 'begins here',
  itsBeginning: 'where it begins',
  endsHere: 'ends here',
  itsEnd: 'where it ends',
  crosses: 'crosses it',
  passesHere: 'passes here',
  overlaps: 'overlaps it',
  liesOn: 'lies on it',
  passedThrough: 'it passes through',
  around: 'this place lies inside',
  inside: 'lies inside this place',
  same: 'at the same spot',
};

/** Between two places, in the order in which they are read. */
const pairContact: Readonly<Record<PairContact, string>> = {
  beginsAt: 'begins at',
  endsAt: 'ends at',
  meets: 'meets',
  inside: 'lies inside',
  same: 'at the same spot',
};

const edges = {
  north: 'edge at 85° N',
  south: 'edge at 85° S',
  both: 'edges at 85° N and 85° S',
};
/** For a place that the map cannot show where it is, or only in part. */
const beyond = ({ edge, isAll }: PastTheMap) =>
  isAll
    ? `Lies beyond the map’s ${edges[edge]}; its mark stands there.`
    : `Reaches beyond the map’s ${edges[edge]}.`;

/** What is said of a chosen place besides others' words, and of the distances of the story. */
export const facts = {
  note: 'Note',
  editorsDate: 'Editor’s date',
  editorsDateAndAddition: 'Editor’s date and addition',
  previous: 'Previous place',
  next: 'Next place',
  stepTo: (step: string, place: string) => `${step}: ${place}`,
  shapeRests: 'What the shape rests on',
  whyHere: 'Why it is here',
  happened: 'What happened here',
  distanceTo: 'Distance to',
  distanceToPlace: (place: string) => `Distance to ${place}`,
  atNearest: <Thing>(distance: Thing): Parts<Thing> => [distance, ' at the nearest point'],
  contact,
  length: 'Length',
  lengthInferred: 'Length, as drawn',
  position: 'Position',
  beyond,
  sources: 'Sources',
  share: 'Share',

  distances: {
    heading: 'Distances',
    between: (place: string, other: string, distance: string) =>
      `${place}: distance to ${other}, ${distance}`,
    touching: (place: string, other: string, contact: string) => `${place}: ${contact}, ${other}`,
    contact: pairContact,
  },
};

export type FactWords = typeof facts;
