import type { Spot } from './label-spots.ts';

export interface Sea {
  /** Where two names are in use both are given, and set in two lines. */
  readonly name: string;
  /** 0 oceans, 1 seas, 2 gulfs, bays and straits. */
  readonly rank: 0 | 1 | 2;
  readonly at: readonly Readonly<Spot>[];
}

/** Names of the waters, for the atlas to bring along; our own table, as its source has none. */
export const SEAS: readonly Sea[] = [
  {
    name: 'North Pacific Ocean',
    rank: 0,
    at: [
      [-160, 30, 60],
      [165, 34, 36],
      [-135, 32, 26],
    ],
  },
  {
    name: 'South Pacific Ocean',
    rank: 0,
    at: [
      [-125, -28, 70],
      [-165, -35, 34],
      [-95, -35, 34],
    ],
  },
  {
    name: 'North Atlantic Ocean',
    rank: 0,
    at: [
      [-42, 35, 46],
      [-48, 22, 30],
      [-28, 51, 26],
    ],
  },
  {
    name: 'South Atlantic Ocean',
    rank: 0,
    at: [
      [-14, -28, 46],
      [-25, -42, 40],
    ],
  },
  {
    name: 'Indian Ocean',
    rank: 0,
    at: [
      [78, -22, 50],
      [85, -5, 26],
      [95, -35, 34],
    ],
  },
  { name: 'Arctic Ocean', rank: 0, at: [[-165, 78, 60]] },
  {
    name: 'Southern Ocean',
    rank: 0,
    at: [
      [-110, -62, 60],
      [70, -60, 60],
    ],
  },
  {
    name: 'Sea of Japan / East Sea',
    rank: 1,
    at: [
      [134.4, 40.3, 7],
      [131.6, 38.9, 4],
      [137.6, 43.6, 5],
    ],
  },
  { name: 'Yellow Sea / West Sea', rank: 2, at: [[123.4, 36.2, 4.4]] },
  { name: 'East China Sea', rank: 1, at: [[125.2, 29.3, 7]] },
  { name: 'South China Sea', rank: 1, at: [[114.3, 15, 10]] },
  { name: 'Sea of Okhotsk', rank: 1, at: [[149.5, 53.5, 13]] },
  {
    name: 'Bering Sea',
    rank: 1,
    at: [
      [-178, 58.2, 18],
      [176, 57.5, 14],
    ],
  },
  { name: 'Philippine Sea', rank: 1, at: [[132, 19.5, 14]] },
  { name: 'Gulf of Thailand', rank: 2, at: [[101.4, 9.8, 3.4]] },
  { name: 'Java Sea', rank: 2, at: [[111.2, -5.1, 7]] },
  { name: 'Celebes Sea', rank: 2, at: [[122, 3.6, 6]] },
  { name: 'Banda Sea', rank: 2, at: [[127.5, -5.6, 6]] },
  { name: 'Arafura Sea', rank: 2, at: [[135.5, -9.6, 7]] },
  { name: 'Timor Sea', rank: 2, at: [[126.8, -11.8, 7]] },
  { name: 'Coral Sea', rank: 1, at: [[153, -17, 14]] },
  { name: 'Tasman Sea', rank: 1, at: [[161, -37.5, 16]] },
  { name: 'Bay of Bengal', rank: 1, at: [[88.5, 14.5, 12]] },
  { name: 'Andaman Sea', rank: 2, at: [[95.8, 11.3, 4.4]] },
  { name: 'Arabian Sea', rank: 1, at: [[64, 15.5, 16]] },
  { name: 'Gulf of Aden', rank: 2, at: [[47.6, 12.2, 5]] },
  { name: 'Gulf of Oman', rank: 2, at: [[58.6, 24.7, 3]] },
  { name: 'Persian Gulf / Arabian Gulf', rank: 2, at: [[51.6, 27.1, 4]] },
  { name: 'Red Sea', rank: 1, at: [[38.2, 20.6, 3.6]] },
  { name: 'Caspian Sea', rank: 1, at: [[50.9, 41.6, 4.4]] },
  { name: 'Black Sea', rank: 1, at: [[34.2, 43.2, 10]] },
  { name: 'Sea of Azov', rank: 2, at: [[36.6, 46.1, 2.6]] },
  {
    name: 'Mediterranean Sea',
    rank: 1,
    at: [
      [18.5, 34.6, 15],
      [30, 33.6, 7],
      [5.5, 38.9, 7],
    ],
  },
  { name: 'Aegean Sea', rank: 2, at: [[25.1, 38.6, 2.6]] },
  { name: 'Adriatic Sea', rank: 2, at: [[15.6, 43, 2.4]] },
  { name: 'Tyrrhenian Sea', rank: 2, at: [[12.1, 40, 5]] },
  { name: 'Ionian Sea', rank: 2, at: [[18.8, 37.6, 3.6]] },
  { name: 'Baltic Sea', rank: 1, at: [[19.3, 56.5, 3.2]] },
  { name: 'Gulf of Bothnia', rank: 2, at: [[19.6, 61.9, 2.8]] },
  { name: 'Gulf of Finland', rank: 2, at: [[26, 59.85, 3]] },
  { name: 'North Sea', rank: 1, at: [[3.1, 56.4, 7]] },
  { name: 'Celtic Sea', rank: 2, at: [[-8, 50.2, 5]] },
  { name: 'Bay of Biscay', rank: 2, at: [[-4.6, 45.2, 6]] },
  { name: 'English Channel / La Manche', rank: 2, at: [[-1.6, 50.05, 2.6]] },
  { name: 'Norwegian Sea', rank: 1, at: [[2, 67, 16]] },
  { name: 'Greenland Sea', rank: 1, at: [[-6, 76, 18]] },
  { name: 'Barents Sea', rank: 1, at: [[39, 73.5, 22]] },
  { name: 'White Sea', rank: 2, at: [[37.6, 65.4, 3.4]] },
  { name: 'Kara Sea', rank: 1, at: [[71, 75.3, 22]] },
  { name: 'Laptev Sea', rank: 1, at: [[125, 75.8, 22]] },
  { name: 'East Siberian Sea', rank: 1, at: [[163, 73, 22]] },
  { name: 'Chukchi Sea', rank: 1, at: [[-171, 69.4, 16]] },
  { name: 'Beaufort Sea', rank: 1, at: [[-138, 72.2, 18]] },
  { name: 'Baffin Bay', rank: 1, at: [[-67, 73.6, 16]] },
  { name: 'Labrador Sea', rank: 1, at: [[-53, 58, 14]] },
  { name: 'Hudson Bay', rank: 1, at: [[-85.5, 60, 14]] },
  { name: 'Gulf of Alaska', rank: 1, at: [[-146, 57.3, 16]] },
  { name: 'Gulf of California', rank: 2, at: [[-110.9, 26.2, 2.4]] },
  { name: 'Gulf of Mexico', rank: 1, at: [[-90.5, 25.2, 13]] },
  { name: 'Caribbean Sea', rank: 1, at: [[-75, 14.9, 18]] },
  { name: 'Gulf of Guinea', rank: 1, at: [[2.5, 2, 12]] },
  { name: 'Mozambique Channel', rank: 2, at: [[41.3, -18.2, 6]] },
  { name: 'Scotia Sea', rank: 1, at: [[-46, -57, 16]] },
  { name: 'Weddell Sea', rank: 1, at: [[-42, -72, 22]] },
  { name: 'Ross Sea', rank: 1, at: [[-174, -75, 22]] },
];
