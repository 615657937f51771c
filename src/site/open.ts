// open.html: anyone's file on the map.

import { takeLanguage } from './language';
import { offline } from './offline';

const dashboard = document.querySelector('dateline-dashboard');
const input = document.createElement('input');
input.type = 'file';
input.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (file) void dashboard?.open(file);
  // Choosing the same file again must count as a change.
  input.value = '';
});
document.querySelector('button')?.addEventListener('click', () => input.click());
takeLanguage(dashboard);
offline();
