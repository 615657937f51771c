import type { Plugin } from 'vite';

const probe = /var inlineSvg = !!svg && \(function \(\) \{[\s\S]*?\n\}\)\(\);/g;

/**
 * Leaflet 1.9 asks, while it is evaluated, whether SVG works inside HTML, by assigning innerHTML: under
 * `require-trusted-types-for 'script'` that throws and the whole bundle dies. Where there is SVG, the answer is yes.
 */
export function leafletTrustedTypes(): Plugin {
  let seen = false;
  return {
    name: 'dateline:leaflet-trusted-types',
    apply: 'build',
    buildStart() {
      seen = false;
    },
    transform: {
      filter: { id: /leaflet\/src\/core\/Browser\.js$/ },
      handler(code) {
        const matches = code.match(probe)?.length ?? 0;
        if (matches !== 1) {
          this.error(`Leaflet's inlineSvg probe was found ${matches} times, not once.`);
        }
        seen = true;
        return { code: code.replace(probe, 'var inlineSvg = !!svg;'), map: null };
      },
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const bundled = chunks.some(({ moduleIds }) =>
        moduleIds.some((id) => /\/leaflet\//.test(id)),
      );
      if (bundled && !seen) this.error('Leaflet is in the bundle, and its inlineSvg probe is too.');
    },
  };
}
