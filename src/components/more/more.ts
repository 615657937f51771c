/** What a reader opens, and most never do: loaded then, as dateline-more.js. */

export { openPicture } from './picture-dialog';
export { openShare } from './share-box';
