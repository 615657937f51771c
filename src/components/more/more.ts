/**
 * Pictures, and what a reader opens or copies: loaded where a brief has the one, or a reader does the other, as
 * dateline-more.js.
 */

export { copyArticle } from './copy';
export { showPictures } from './pictures';
export { openShare } from './share-box';
