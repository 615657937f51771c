/**
 * Dateline: an article on the map that it is about. Importing this defines the elements; the dashboard comes first, so
 * that the elements inside one find it upgraded.
 */

export type * from './brief/brief';
export type { Fault, FaultCode, FaultValues } from './brief/fault';
export { DatelineArticle } from './components/article/dateline-article';
export {
  DatelineErrorEvent,
  DatelineReadyEvent,
  DatelineSelectEvent,
} from './components/base/events';
export { DatelineDashboard } from './components/dashboard/dateline-dashboard';
export { DatelineDistances } from './components/distances/dateline-distances';
export { DatelineExcerpts } from './components/excerpts/dateline-excerpts';
export { DatelineLegend } from './components/legend/dateline-legend';
export { DatelineMap } from './components/map/dateline-map';
export { DatelinePlaces } from './components/places/dateline-places';
export { DatelineReports } from './components/reports/dateline-reports';
export { DatelineSearch } from './components/search/dateline-search';
export { DatelineTimeline } from './components/timeline/dateline-timeline';
export { DatelineTopics } from './components/topics/dateline-topics';
export type { Density, Order, Presentation, State } from './state/state';
export { Store } from './state/store';
export type { KioskWords } from './text/en/kiosk';
export type { PageWords } from './text/en/page';
export type { Sentences } from './text/faults';
export type { Language, LoadLanguage } from './text/languages';
export { addLanguage } from './text/languages';
