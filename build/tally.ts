import type { Reporter, TestModule } from 'vitest/node';

/** A one-line Vitest reporter: “132 passed, 0 failed, 1 skipped”. An error outside any test counts as failed. */
export class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    const skipped = count.skipped + count.pending;
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`\n${count.passed} passed, ${count.failed} failed${rest}`);
  }
}
