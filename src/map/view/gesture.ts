/** Who gets the wheel and a single finger over the map: the page around it, or the map. */
export type Gestures = 'cooperative' | 'greedy';

/** What the reader tried that the page got. */
export type Passed = 'wheel' | 'touch';
