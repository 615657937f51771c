import { html, type TemplateResult } from 'lit';

const ICONS = {
  hand: 'M9 11V4.5a1.5 1.5 0 0 1 3 0V10l5.2 1.2a2 2 0 0 1 1.5 2.3l-1 5A3 3 0 0 1 14.8 21H11a3 3 0 0 1-2.4-1.2L4.4 14.2a1.5 1.5 0 0 1 2.3-1.9L9 14z',
  previous: 'M17 5v14L7.5 12zM6 5v14',
  next: 'M7 5v14l9.5-7zM18 5v14',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 4.5v15L19.5 12z',
  home: 'M4 11.5L12 5l8 6.5M6.5 10v9.5h11V10',
  phone:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3zM11 18h2',
  close: 'M6 6l12 12M18 6L6 18',
} as const;
export type Icon = keyof typeof ICONS;

/** A drawing in the colour of the words around it. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>`;
}
