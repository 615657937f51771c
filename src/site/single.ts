// A page in a single file, beyond its dashboard: what the site's own pages load is inside.

import '../index';
import { kiosk } from './kiosk-mode';

void kiosk();
