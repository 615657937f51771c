import { takeParameters } from './kiosk-parameters';
import { beatInTitle } from './title-beat';

/**
 * `?kiosk`: the page's dashboard on a screen of its own. The other parameters are the kiosk's attributes, as in
 * `?kiosk&idle=30&night=22:00-07:00`.
 */
export async function kiosk(): Promise<void> {
  const dashboard = document.querySelector('dateline-dashboard');
  if (!new URLSearchParams(location.search).has('kiosk') || !dashboard) return;
  // On an ordinary visit a late typeface is not used; a kiosk's visit lasts for weeks.
  for (const face of document.fonts) face.display = 'swap';
  const { DatelineKiosk } = await import('../kiosk/index');
  const element = document.createElement('dateline-kiosk');
  takeParameters(element, DatelineKiosk.observedAttributes);
  beatInTitle(element);
  dashboard.replaceWith(element);
  element.append(dashboard);
}
