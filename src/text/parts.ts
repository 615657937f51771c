/** A sentence with things in it that are more than text, as a link or a name in its own language: in their order. */
export type Parts<Thing> = readonly (string | Thing)[];
