/**
 * How much more processor time four times the work takes: 4 where the time grows with the work, 16 where it grows with its
 * square. A ratio of one run holds on any machine; the lesser of two tries is less disturbed by what else runs there.
 */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  const cost = async (n: number) => {
    const tries: number[] = [];
    for (let i = 0; i < 2; i += 1) {
      const before = process.cpuUsage();
      await work(n);
      tries.push(process.cpuUsage(before).user);
    }
    return Math.min(...tries);
  };
  const some = await cost(size);
  return (await cost(4 * size)) / some;
}

/** Between growing with the work, and with its square. */
export const LINEAR = 10;
