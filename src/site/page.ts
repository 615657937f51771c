// index.html, beyond its dashboard.

import { kiosk } from './kiosk';
import { offline } from './offline';

void kiosk();
offline();
