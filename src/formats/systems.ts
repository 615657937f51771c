/** Whether an EPSG code is of degrees on some datum: at most some hundred metres from WGS 84, and drawn with a warning. */
export function isGeographic(code: number): boolean {
  return code >= 4000 && code < 5000;
}

/** A geometry with a `crs` member, by which the reader of briefs judges it. */
export function withSystem<Shape extends object>(geometry: Shape, name: string): Shape {
  return { ...geometry, crs: { type: 'name', properties: { name } } };
}
