// index.html, beyond its dashboard.

import { kiosk } from './kiosk-mode';
import { takeLanguage } from './language';
import { offline } from './offline';

takeLanguage(document.querySelector('dateline-dashboard'));
void kiosk();
offline();
