import { growth, slope } from './growth.mjs';

/**
 * @typedef {import('./soak.mjs').Plan} Plan
 * @typedef {import('./soak.mjs').Sample & {step: number}} Sample
 * @typedef {{plan: Plan, samples: Sample[], faults: string[], seconds: number}} Results
 */

const KB_A_STEP = 0.1;
const COUNTS = /** @type {const} */ (['nodes', 'listeners', 'detached', 'documents']);

/** Prints what was measured; true where all budgets are met. @param {Results} results */
export function report({ plan, samples, faults, seconds }) {
  const { warmUp, steps, visitors } = plan;
  console.log(
    `\nAfter a warm-up of ${warmUp} steps, ${steps} steps of the tour and ${visitors} visitors, in ${Math.round(seconds)} s`,
  );
  console.log(`${'step'.padStart(8)}${[...COUNTS, 'heap KB'].map(cell).join('')}`);
  const shown = samples.filter((_, at) => at % Math.ceil(samples.length / 10) === 0);
  for (const { step, heap, ...counts } of shown) {
    const cells = [...COUNTS.map((count) => counts[count]), Math.round(heap)];
    console.log(`${String(step).padStart(8)}${cells.map(cell).join('')}`);
  }
  console.log('\nBudgets');
  const verdicts = [
    ...COUNTS.map((count) => budget(count, growth(samples, count), 0, '')),
    budget('heap', slope(samples), KB_A_STEP, ' KB a step'),
    budget('uncaught errors', faults.length, 0, ''),
  ];
  for (const fault of new Set(faults)) console.log(`         ${fault}`);
  return verdicts.every(Boolean);
}

/** @param {string | number} value */
function cell(value) {
  return String(value).padStart(11);
}

/** @param {string} name @param {number} value @param {number} limit @param {string} unit */
function budget(name, value, limit, unit) {
  const isMet = value <= limit;
  const figure = `${value < 0 ? '−' : '+'}${Number(Math.abs(value).toFixed(3))}`;
  console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${figure} of +${limit}${unit}`);
  return isMet;
}
