/** `dateline-map/react`: the same as `dateline-map`, with the elements known to React 19's JSX. Adds only types. */

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  DatelineDashboard,
  DatelineErrorEvent,
  DatelineMap,
  DatelinePlaces,
  DatelineReadyEvent,
  DatelineSelectEvent,
} from './index';
import type {
  DatelineKiosk,
  DatelineKioskHeartbeatEvent,
  DatelineKioskStateEvent,
} from './kiosk/index';

export * from './index';

type Own<Element, Names extends keyof Element> = { [Name in Names]?: Element[Name] | undefined };

/** React 19 listens to a custom event under `on` and the event's exact name. */
interface Listeners {
  'ondateline-ready'?: ((event: DatelineReadyEvent) => void) | undefined;
  'ondateline-select'?: ((event: DatelineSelectEvent) => void) | undefined;
  'ondateline-error'?: ((event: DatelineErrorEvent) => void) | undefined;
}

type Jsx<Element extends HTMLElement, Props = unknown> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> &
  Listeners &
  Props & { class?: string | undefined };

type Part<Name extends keyof HTMLElementTagNameMap, Props = unknown> = Jsx<
  HTMLElementTagNameMap[Name],
  Props & Own<DatelinePlaces, 'htmlFor' | 'store'> & { for?: string | undefined }
>;

/** Names of two words, spelt as attributes. */
interface MaxZoom {
  'max-zoom'?: number | undefined;
}

interface Limits {
  'max-bytes'?: number | undefined;
  'max-features'?: number | undefined;
  'max-positions'?: number | undefined;
  'max-depth'?: number | undefined;
  'max-text'?: number | undefined;
}

interface DashboardProps
  extends Own<
      DatelineDashboard,
      | 'src'
      | 'integrity'
      | 'loading'
      | 'selected'
      | 'openable'
      | 'follow'
      | 'permalink'
      | 'share'
      | 'embed'
      | 'theme'
      | 'basemap'
      | 'attribution'
      | 'gestures'
      | 'presentation'
      | 'density'
      | 'units'
      | 'order'
      | 'allow'
      | 'store'
    >,
    MaxZoom,
    Limits {
  /** Any brief as an object, or as read from `dashboard.brief`. */
  brief?: unknown;
}

interface KioskListeners {
  'ondateline-kiosk-state'?: ((event: DatelineKioskStateEvent) => void) | undefined;
  'ondateline-kiosk-heartbeat'?: ((event: DatelineKioskHeartbeatEvent) => void) | undefined;
}

/** The names of two words, spelt as attributes. */
interface KioskProps
  extends Own<
      DatelineKiosk,
      'attract' | 'stay' | 'idle' | 'warn' | 'heartbeat' | 'refresh' | 'care' | 'night' | 'href'
    >,
    KioskListeners {
  'night-mode'?: DatelineKiosk['nightMode'] | undefined;
  'reload-at'?: string | undefined;
  'wake-lock'?: DatelineKiosk['wakeLock'] | undefined;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dateline-dashboard': Jsx<DatelineDashboard, DashboardProps>;
      'dateline-map': Part<
        'dateline-map',
        Own<DatelineMap, 'basemap' | 'attribution' | 'gestures'> & MaxZoom
      >;
      'dateline-places': Part<'dateline-places'>;
      'dateline-excerpts': Part<'dateline-excerpts'>;
      'dateline-article': Part<'dateline-article'>;
      'dateline-topics': Part<'dateline-topics'>;
      'dateline-reports': Part<'dateline-reports'>;
      'dateline-timeline': Part<'dateline-timeline'>;
      'dateline-distances': Part<'dateline-distances'>;
      'dateline-search': Part<'dateline-search'>;
      'dateline-legend': Part<'dateline-legend'>;
      'dateline-kiosk': Jsx<DatelineKiosk, KioskProps>;
    }
  }
}
