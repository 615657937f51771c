/**
 * @typedef {import('./measure.mjs').Sample} Sample
 * @typedef {'nodes' | 'listeners' | 'detached' | 'documents'} Count
 */

/**
 * How many more there are at the end than after the warm-up: the least of the last quarter of the samples less the
 * least of the first. What is only waiting to be replaced (the last passage that was shown, the last tile) makes
 * single samples larger, never smaller; what is never let go of makes all of them larger.
 * @param {readonly Sample[]} samples
 * @param {Count} count
 */
export function growth(samples, count) {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  /** @param {readonly Sample[]} some */
  const least = (some) => Math.min(...some.map((sample) => sample[count]));
  return least(samples.slice(-quarter)) - least(samples.slice(0, quarter));
}

/** KB a step, by least squares over all samples. @param {readonly (Sample & {step: number})[]} samples */
export function slope(samples) {
  const step = mean(samples.map((sample) => sample.step));
  const heap = mean(samples.map((sample) => sample.heap));
  let [up, across] = [0, 0];
  for (const sample of samples) {
    up += (sample.step - step) * (sample.heap - heap);
    across += (sample.step - step) ** 2;
  }
  return up / across;
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
