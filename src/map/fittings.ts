/**
 * What each map gets once it exists, in one file, dateline-names.js: with two, the second would be requested later.
 * Without it, names come on hover and focus, and buttons and keys move the map.
 */
export { addGestures } from './gestures/gestures';
export { MarkNamer } from './markers/name-marks';
