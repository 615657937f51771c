/**
 * The kiosk: `<dateline-kiosk>` around a dashboard, for a screen that nobody looks after. Loaded on top of
 * `index.ts`, so that an embed that is no kiosk pays nothing.
 */

export { DatelineKiosk } from './dateline-kiosk';
export { DatelineKioskHeartbeatEvent, DatelineKioskStateEvent } from './events';
export type { Phase } from './machine/phases';
