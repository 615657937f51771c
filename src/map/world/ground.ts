/**
 * What a map of the world shows only from zoom 4 on: towns, and a brief's own detail. A module of its own, which comes
 * with the fine atlas; it is handed what it needs.
 */
export { LateDetail } from './late-detail';
export { Towns } from './towns';
