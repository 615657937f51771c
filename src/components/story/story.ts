/**
 * What leads a reader through the story, loaded by dateline.js when somebody wants it. It imports nothing of that but
 * types and small things: what it needs is handed to it.
 */
export { Follower } from './follower';
export { Player } from './player';
