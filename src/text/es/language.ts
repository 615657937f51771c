import type { Language } from '../languages';
import { crowds } from './crowds';
import { kiosk } from './kiosk';
import { legend } from './legend';
import { more } from './more';
import { open } from './open';
import { page } from './page';
import { reports } from './reports';
import { search } from './search';
import { story } from './story';

/** Spanish, loaded where it is asked for, as dateline-lang-es.js. */
export const language: Required<Language> = {
  page,
  open,
  kiosk,
  more,
  crowds,
  legend,
  reports,
  search,
  story,
  world: () => import('./world').then(({ world }) => world),
  faults: () => import('./faults').then(({ faults }) => faults),
};
