import { dashboardStyles } from './dashboard';
import { dashboardBareStyles } from './dashboard-bare';
import { dashboardLowStyles } from './dashboard-low';
import { dashboardPrintStyles } from './dashboard-print';
import { mastheadStyles } from './masthead';
import { noticeStyles } from './notices';
import { pieces } from './pieces';
import { skeletonStyles } from './skeleton';
import { tokens } from './tokens';

/** The dashboard's style, piece by piece; later sheets win. */
export const dashboardSheets = [
  tokens,
  pieces,
  mastheadStyles,
  dashboardStyles,
  dashboardLowStyles,
  dashboardBareStyles,
  noticeStyles,
  skeletonStyles,
  dashboardPrintStyles,
];
