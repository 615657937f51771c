// kiosk.html, beyond its elements.

import '../index';
import { DatelineKiosk } from '../kiosk/index';
import { takeParameters } from './kiosk-parameters';
import { beatInTitle } from './title-beat';

for (const kiosk of document.querySelectorAll('dateline-kiosk')) {
  beatInTitle(kiosk);
  takeParameters(kiosk, DatelineKiosk.observedAttributes);
}
