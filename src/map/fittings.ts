/**
 * What each map gets as soon as it stands, in one file, dateline-names.js: two would be asked for later. Without it,
 * names come on hover and focus, and buttons and keys move the map.
 */
export { giveHands } from './hands/hands';
export { MarkNamer } from './markers/name-marks';
