// dateline-markup.js: reads XML, and the ZIP that it may be in.

export { readMarkup } from './read-markup';
export { filesIn } from './read-zip';
