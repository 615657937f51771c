/** The address of one tile; `{s}`, `{r}` and `{-y}` as in Leaflet. */
export function tileAddress(
  template: string,
  { x, y, z }: { readonly x: number; readonly y: number; readonly z: number },
  isFine: boolean,
): string {
  const values: Readonly<Record<string, string | number>> = {
    x,
    y,
    z,
    '-y': 2 ** z - 1 - y,
    r: isFine ? '@2x' : '',
    s: 'abc'.charAt(Math.abs(x + y) % 3),
  };
  return template.replaceAll(/\{([\w-]+)\}/g, (whole, name) =>
    String(Object.hasOwn(values, name) ? values[name] : whole),
  );
}
