// Apart from what needs Leaflet: an element's declarations name these, and whoever installs the package has no Leaflet.

/** Who gets the wheel and a single finger over the map: the page around it, or the map. */
export type Gestures = 'cooperative' | 'greedy';

/** What the reader tried that the page got. */
export type Passed = 'wheel' | 'touch';
