import type { Plugin } from 'vite';

/**
 * Changes to other people's modules, in every bundle, that let Dateline run on a page with Trusted Types. Each rewrites
 * one expression, and fails the build unless that is found exactly once.
 */
export function trustedTypes(): Plugin[] {
  return [leafletTrustedTypes(), litTrustedTypes()];
}

/**
 * While it is evaluated, Leaflet 1.9 tests whether SVG works inside HTML by assigning innerHTML. Under
 * `require-trusted-types-for 'script'` that throws and ends the whole bundle. Where there is SVG, the answer is yes.
 */
function leafletTrustedTypes(): Plugin {
  const probe = /var inlineSvg = !!svg && \(function \(\) \{[\s\S]*?\n\}\)\(\);/g;
  return rewriting({
    name: 'dateline:leaflet-trusted-types',
    module: /leaflet\/src\/core\/Browser\.js$/,
    package: /\/node_modules\/leaflet\//,
    expression: probe,
    replacement: 'var inlineSvg = !!svg;',
  });
}

/**
 * Lit asks for a policy while it is evaluated; if the page forbids that, everything ends with the browser's message
 * about Lit. Ours says what is at stake, and what to write.
 */
function litTrustedTypes(): Plugin {
  const sentence =
    "Dateline cannot start: this page’s policy has to say trusted-types lit-html 'allow-duplicates'.";
  return rewriting({
    name: 'dateline:lit-trusted-types',
    module: /\/lit-html\/lit-html\.js$/,
    package: /\/node_modules\/lit-html\//,
    expression: /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/g,
    replacement: `(()=>{try{return $&}catch{throw Error(${JSON.stringify(sentence)})}})()`,
  });
}

interface Rewriting {
  readonly name: string;
  readonly module: RegExp;
  /** If any module of this package is bundled, the expression must have been rewritten. */
  readonly package: RegExp;
  readonly expression: RegExp;
  readonly replacement: string;
}

function rewriting({ name, module, expression, replacement, ...rest }: Rewriting): Plugin {
  let isDone = false;
  return {
    name,
    apply: 'build',
    buildStart() {
      isDone = false;
    },
    transform: {
      filter: { id: module },
      handler(code, id) {
        const count = code.match(expression)?.length ?? 0;
        if (count !== 1) this.error(`${name}: ${expression} was found ${count} times in ${id}.`);
        isDone = true;
        return { code: code.replace(expression, replacement), map: null };
      },
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const isBundled = chunks.some(({ moduleIds }) =>
        moduleIds.some((id) => rest.package.test(id)),
      );
      if (isBundled && !isDone)
        this.error(`${name}: no module is ${module}, and the package is bundled.`);
    },
  };
}
