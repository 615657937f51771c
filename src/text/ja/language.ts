import type { Language } from '../languages';
import { crowds } from './crowds';
import { facts } from './facts';
import { kiosk } from './kiosk';
import { more } from './more';
import { open } from './open';
import { page } from './page';
import { reports } from './reports';
import { search } from './search';
import { story } from './story';

/** Japanese, loaded where it is asked for, as dateline-lang-ja.js. */
export const language: Required<Language> = {
  page,
  open,
  kiosk,
  more,
  crowds,
  facts,
  reports,
  search,
  story,
  world: () => import('./world').then(({ world }) => world),
  legend: () => import('./world').then(({ legend }) => legend),
  faults: () => import('./faults').then(({ faults }) => faults),
  formats: () => import('./format-faults').then(({ formatFaults }) => formatFaults),
  warnings: () => import('./warnings').then(({ warnings }) => warnings),
};
