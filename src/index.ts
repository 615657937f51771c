/**
 * Dateline: an article, on the map it is about. Importing this defines the elements; the dashboard comes
 * first, so that what stands inside one finds it upgraded.
 */

export type * from './brief/brief';
export {
  DatelineErrorEvent,
  DatelineReadyEvent,
  DatelineSelectEvent,
} from './components/base/events';
export { DatelineArticle } from './components/dateline-article';
export { DatelineDashboard } from './components/dateline-dashboard';
export { DatelineDistances } from './components/dateline-distances';
export { DatelineExcerpts } from './components/dateline-excerpts';
export { DatelineLegend } from './components/dateline-legend';
export { DatelineMap } from './components/dateline-map';
export { DatelinePlaces } from './components/dateline-places';
export { DatelineTimeline } from './components/dateline-timeline';
export { DatelineTopics } from './components/dateline-topics';
export type { State } from './state/store';
export { Store } from './state/store';
