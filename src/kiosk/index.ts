/**
 * The kiosk: `<dateline-kiosk>` around a dashboard, for an unattended screen. Loaded on top of
 * `index.ts`, so that an ordinary embed pays nothing for it.
 */

export { DatelineKiosk } from './dateline-kiosk';
export { DatelineKioskHeartbeatEvent, DatelineKioskStateEvent } from './events';
export type { Phase } from './machine/phases';
