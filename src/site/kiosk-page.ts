// kiosk.html, beyond its elements.

import '../index';
import { DatelineKiosk } from '../kiosk/index';
import { takeParameters } from './kiosk-parameters';
import { takeLanguage } from './language';
import { beatInTitle } from './title-beat';

for (const kiosk of document.querySelectorAll('dateline-kiosk')) {
  takeLanguage(kiosk);
  beatInTitle(kiosk);
  takeParameters(kiosk, DatelineKiosk.observedAttributes);
}
