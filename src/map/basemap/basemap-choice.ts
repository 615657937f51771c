/** Whether a map's `basemap` is a template of XYZ tiles; `none` is no basemap, and everything else is the world. */
export function isTileTemplate(choice: string): boolean {
  return ['{z}', '{x}', '{y}'].every((part) => choice.includes(part));
}

/** Whether it is the world, which is painted here. */
export function isWorld(choice: string): boolean {
  return choice !== 'none' && !isTileTemplate(choice);
}
