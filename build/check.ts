import { command, Plain, script, tool } from './process.ts';

const steps: readonly (readonly [name: string, run: () => number])[] = [
  ['format and lint', () => tool('@biomejs/biome', ['ci', '.'])],
  ['types', () => tool('typescript', ['--noEmit'])],
  ['build', () => script('build.ts')],
  ['sizes', () => script('sizes.ts')],
  ['tests', () => script('test.ts')],
];

/** `npm run check`: everything that must hold, cheapest first. */
await command(() => {
  for (const [name, run] of steps) {
    console.log(`\n— ${name}`);
    if (run() !== 0) throw new Plain(`\nThe check stopped at: ${name}.`);
  }
  console.log('\nAll is well.');
});
