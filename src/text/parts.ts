/** A sentence that contains more than text, such as a link or a name in its own language, in order. */
export type Parts<Thing> = readonly (string | Thing)[];
