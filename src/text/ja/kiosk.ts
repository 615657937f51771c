import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('ja');

export const kiosk: KioskWords = {
  lang: 'ja',
  number,
  label: 'キオスク',
  card: '表示中',
  noTitle: 'この地図の場所',
  touch: '触れて地図を探索',
  strip: '画面の操作',
  previous: '前の場所',
  next: '次の場所',
  pause: '一時停止',
  goOn: '続ける',
  home: '最初から',
  larger: '文字を大きく',
  letter: 'あ',
  phone: 'スマートフォンで続きを見る',
  code: (address) => `QRコード：${address}`,
  close: '閉じる',
  stillThere: 'まだご覧になっていますか？',
  beginsAnew: '操作がなければ最初の画面に戻ります。',
  stay: '続けて見る',
  asOf: (moment) => `${moment}現在`,
};
