import { unsafeCSS } from 'lit';
import { look } from '../base/styled-element';
import bare from './bare.css?inline';
import dashboard from './dashboard.css?inline';
import low from './low.css?inline';
import masthead from './masthead.css?inline';
import notices from './notices.css?inline';
import presentation from './presentation.css?inline';
import print from './print.css?inline';
import skeleton from './skeleton.css?inline';
import touch from './touch.css?inline';

/** The dashboard's style sheets; later ones win. */
export const dashboardSheets = [
  ...look,
  ...[masthead, dashboard, low, bare, notices, skeleton, touch, presentation, print].map(unsafeCSS),
];
