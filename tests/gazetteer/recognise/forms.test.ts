import { expect, it } from 'vitest';
import { formsAtHome } from '../../../src/gazetteer/recognise/forms';

it.each([
  ['gaernarfon', 'caernarfon'],
  ['nghaerdydd', 'caerdydd'],
  ['chasnewydd', 'casnewydd'],
  ['mhontypridd', 'pontypridd'],
  ['ferthyr', 'merthyr'],
  ['fangor', 'bangor'],
  ['ddinbych', 'dinbych'],
  ['lanelli', 'llanelli'],
  ['ruthun', 'rhuthun'],
])('finds under %s of Welsh what it is alone: %s', (changed, name) => {
  expect(formsAtHome(changed, 'cy')).toMatchObject({ country: 'GB' });
  expect(formsAtHome(changed, 'cy')?.forms).toContain(name);
});
