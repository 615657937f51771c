// index.html, beyond its dashboard.

import { kiosk } from './kiosk-mode';
import { offline } from './offline';

void kiosk();
offline();
