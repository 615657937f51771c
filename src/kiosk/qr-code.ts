import { html, nothing, type TemplateResult } from 'lit';
import encodeQR from 'qr';
import type { KioskWords } from '../text/en/kiosk';

/** Modules of white that a scanner needs around the code. */
const QUIET = 4;

/** A QR code of an address as SVG, black on white in every theme; nothing if the address is too long for one. */
export function qrCode(address: string, words: KioskWords): TemplateResult | typeof nothing {
  const modules = matrix(address);
  if (!modules) return nothing;
  const side = modules.length;
  const path = modules.flatMap((row, y) => runs(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`));
  return html`<svg
    class="code"
    role="img"
    aria-label=${words.code(address)}
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
  >
    <rect width=${side} height=${side} fill="#fff" />
    <path fill="#000" d=${path.join('')} />
  </svg>`;
}

function matrix(address: string): boolean[][] | null {
  try {
    return encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  } catch {
    return null;
  }
}

/** Where each run of black modules in a row begins, and its length. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isBlack, x) => {
    const last = found.at(-1);
    if (!isBlack) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
