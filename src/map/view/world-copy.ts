/** How many degrees to add to a longitude so that it lies in the copy of the world nearest to the centre. */
export function worldCopyShift(longitude: number, center: number): number {
  return 360 * Math.round((center - longitude) / 360);
}
