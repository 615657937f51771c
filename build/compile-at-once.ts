import type { Plugin } from 'vite';

/** https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/ */
const HINT = '//# allFunctionsCalledOnLoad';
const ELEMENTS = /^(?:assets\/dateline-[\w-]{8}|dateline)\.js$/;

/**
 * Says in the first line of the script with the elements that most of it runs as it loads: a browser that knows the line
 * compiles all of it beside the page. Function by function, as each is called, the page would wait for it.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'dateline:compile-at-once',
    apply: 'build',
    generateBundle: {
      // After what Vite writes before the code.
      order: 'post',
      handler(_options, bundle) {
        const script = Object.values(bundle).find(({ fileName }) => ELEMENTS.test(fileName));
        if (script?.type !== 'chunk') return this.error('There is no script with the elements.');
        script.code = `${HINT}\n${script.code}`;
      },
    },
  };
}
