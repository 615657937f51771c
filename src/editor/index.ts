/** The page of `dateline edit`: our own elements, and what changes a brief. */
import '../index';

export { DatelineEditor } from './editor';
