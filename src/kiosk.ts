/**
 * The kiosk: `<dateline-kiosk>` around a dashboard, for a screen that nobody looks after. Loaded on top of
 * `index.ts`, so that an embed that is no kiosk pays nothing.
 */

export { DatelineKiosk } from './components/dateline-kiosk';
export { DatelineKioskHeartbeatEvent, DatelineKioskStateEvent } from './components/kiosk/events';
export type { Phase } from './state/kiosk/phases';
