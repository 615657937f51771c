// Kept apart from what needs Leaflet: an element's declarations name these types, and the package installs no Leaflet.

/** Who gets the wheel and a single finger over the map: the page around it, or the map. */
export type Gestures = 'cooperative' | 'greedy';

/** The gesture over the map that went to the page. */
export type Passed = 'wheel' | 'touch';
