/** Whether an address is a template of XYZ tiles. */
export function isTileTemplate(address: string): boolean {
  return ['{z}', '{x}', '{y}'].every((part) => address.includes(part));
}
