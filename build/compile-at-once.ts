import type { Plugin } from 'vite';

/** https://explainers-by-googlers.github.io/explicit-javascript-compile-hints-file-based/ */
const HINT = '//# allFunctionsCalledOnLoad';
const ELEMENTS = /^(?:assets\/dateline-[\w-]{8}|dateline)\.js$/;

/**
 * Says in the first line of the script with the elements that most of it runs on load: a browser that knows the line
 * compiles all of it off the main thread. Otherwise the page would wait for each function to be compiled when it is
 * called.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'dateline:compile-at-once',
    apply: 'build',
    generateBundle: {
      // After Vite has added its own lines before the code.
      order: 'post',
      handler(_options, bundle) {
        const script = Object.values(bundle).find(({ fileName }) => ELEMENTS.test(fileName));
        if (script?.type !== 'chunk') return this.error('There is no script with the elements.');
        script.code = `${HINT}\n${script.code}`;
      },
    },
  };
}
