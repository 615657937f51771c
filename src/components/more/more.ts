/**
 * Pictures, and what a reader opens or copies: loaded when a brief has the former or a reader does the latter, as
 * dateline-more.js.
 */

export { copyArticle } from './copy';
export { showPictures } from './pictures';
export { openShare } from './share-box';
