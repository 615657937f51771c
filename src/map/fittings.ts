/**
 * What each map is fitted with as soon as it stands, in one file, which is asked for sooner than two would be:
 * dateline-names.js. Without it the names come on hover and focus, and buttons and keys move the map.
 */
export { giveHands } from './hands/hands';
export { MarkNamer } from './markers/name-marks';
