import { install } from './install.mjs';
import { command, Plain, script, tool } from './process.mjs';

/** @type {[name: string, run: () => number][]} */
const steps = [
  ['format and lint', () => tool('@biomejs/biome', ['ci', '.'])],
  ['types', () => tool('typescript', ['--noEmit'])],
  ['build', () => script('build.mjs')],
  ['sizes', () => script('sizes.mjs')],
  ['tests', () => script('test.mjs')],
];

/** `npm run check`: all that must hold, cheapest first. */
command(() => {
  install();
  for (const [name, run] of steps) {
    console.log(`\n— ${name}`);
    if (run() !== 0) throw new Plain(`\nThe check stopped at: ${name}.`);
  }
  console.log('\nAll is well.');
});
