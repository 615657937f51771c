/** Pixel offsets that set `count` markers apart around one point: a ring that grows with their number. */
export function spreadOffsets(count: number, spacing: number): [x: number, y: number][] {
  const radius = Math.max(spacing, (count * spacing) / (2 * Math.PI));
  return [...Array(count).keys()].map((index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}
