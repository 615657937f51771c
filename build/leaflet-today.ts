import type { Plugin } from 'vite';

/** What every browser that Dateline runs in answers alike. */
const ANSWERS: Readonly<Record<string, boolean>> = {
  any3d: true,
  passiveEvents: true,
  pointer: true,
  svg: true,
  touch: true,
  edge: false,
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  vml: false,
};

/** What they answer differently, as Leaflet’s own module has it. */
const BROWSER = `
const agent = navigator.userAgent.toLowerCase();
const chrome = agent.includes('chrome');
export default {
  chrome,
  safari: !chrome && agent.includes('safari'),
  linux: navigator.platform.startsWith('Linux'),
  mac: navigator.platform.startsWith('Mac'),
  retina: window.devicePixelRatio > 1,
  touchNative: 'ontouchstart' in window || 'TouchEvent' in window,
};`;
const ASKED = /^(?:chrome|safari|linux|mac|retina|touchNative)$/;

/**
 * Leaflet 1.9 asks what browser it is in, for some that are long gone, and one way is to assign innerHTML: under
 * `require-trusted-types-for 'script'` that ends the whole bundle. Here it is told, and what was for the others falls away.
 */
export function leafletToday(): Plugin {
  return {
    name: 'dateline:leaflet-today',
    apply: 'build',
    transform: {
      filter: { id: /\/leaflet\/src\/.*\.js$/ },
      handler(code, id) {
        if (id.endsWith('/core/Browser.js')) return { code: BROWSER, map: null };
        const told = code.replaceAll(/\bBrowser\.(\w+)/g, (asked, name: string) => {
          const answer = ANSWERS[name];
          if (answer === undefined && !ASKED.test(name)) this.error(`${asked} of ${id} is new.`);
          return answer === undefined ? asked : String(answer);
        });
        return { code: told, map: null };
      },
    },
  };
}
