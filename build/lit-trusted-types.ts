import type { Plugin } from 'vite';

const policy = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/g;
const SENTENCE =
  "Dateline cannot start: this page’s policy has to say trusted-types lit-html 'allow-duplicates'.";

/**
 * Lit asks for a policy of Trusted Types while it is evaluated, and where a page forbids that, everything ends with
 * the browser's words about Lit. Ours say whom it concerns, and what to write.
 */
export function litTrustedTypes(): Plugin {
  return {
    name: 'dateline:lit-trusted-types',
    apply: 'build',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        const matches = code.match(policy)?.length ?? 0;
        if (matches !== 1) this.error(`Lit's policy was found ${matches} times, not once.`);
        const guarded = `(()=>{try{return $&}catch{throw Error(${JSON.stringify(SENTENCE)})}})()`;
        return { code: code.replace(policy, guarded), map: null };
      },
    },
  };
}
