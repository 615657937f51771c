/** What the rooms of the elements and the map load only where needed; tests/house/core-chunk.test.ts holds it. */
const LATE = [
  'brief/(?:format-fault|place-file)',
  'brief/(?:article/|queries/(?:story|ways-in)|read/(?:aids|rare)/|search/)',
  String.raw`text/(?:(?!en/)[a-z]+/|language-names|values|en/(?!(?:page|figures|legend|opening-faults)\.))`,
  String.raw`map/(?:areas/(?!late-areas|areas\.css)|collection/|pmtiles/|tiles/)`,
  'components/article/(?!dateline-|marked)',
  'components/base/(?:correction-line|report-head)',
  'components/facts/(?!late-facts)',
  'components/dashboard/large-brief',
  'components/map/collection',
  'components/more/',
  'components/open/',
  'components/places/(?!dateline-|places)',
  'components/reports/(?!dateline-|reports-controller)',
  'components/search/(?!dateline-|search-controller|search\\.css)',
  'components/story/(?!leader)',
  'components/timeline/(?!dateline-)',
];
const ROOMS = ['index', 'brief/', 'text/', 'geometry/', 'map/', 'state/', 'page/', 'components/'];

/**
 * Matches the paths of the modules of elements and map, which are one file: every page of the site needs both at once,
 * and one file comes sooner than three. Packages, which may have a `src/` too, come with what imports them.
 */
export const CORE = new RegExp(
  `^(?!.*/node_modules/).*/src/(?!${LATE.join('|')})(?:${ROOMS.join('|')})`,
);
