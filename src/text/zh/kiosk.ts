import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('zh');

export const kiosk: KioskWords = {
  lang: 'zh',
  number,
  label: '展示屏',
  card: '正在展示',
  noTitle: '这张地图上的地点',
  touch: '触摸屏幕，开始浏览',
  strip: '屏幕操作',
  previous: '上一个地点',
  next: '下一个地点',
  pause: '暂停',
  goOn: '继续',
  home: '重新开始',
  larger: '放大文字',
  letter: '文',
  phone: '在手机上继续',
  code: (address) => `二维码：${address}`,
  close: '关闭',
  stillThere: '您还在吗？',
  beginsAnew: '如果无人触摸，屏幕将重新开始。',
  stay: '我还在',
  asOf: (moment) => `截至${moment}`,
};
