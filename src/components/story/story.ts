/**
 * What leads a reader through the story, loaded by dateline.js when somebody wants it. It imports nothing of
 * dateline.js but types and small things: it is handed what it needs.
 */
export { Follower } from './follower';
export { Player } from './player';
