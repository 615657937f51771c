import { countsIn } from '../counts';
import type { KioskWords } from '../en/kiosk';

const { number } = countsIn('ko');

export const kiosk: KioskWords = {
  lang: 'ko',
  number,
  label: '키오스크',
  card: '지금 화면',
  noTitle: '이 지도의 장소',
  touch: '화면을 눌러 둘러보세요',
  strip: '화면 조작',
  previous: '이전 장소',
  next: '다음 장소',
  pause: '일시 정지',
  goOn: '계속',
  home: '처음부터',
  larger: '글자 크게',
  letter: '가',
  phone: '휴대전화로 계속 보기',
  code: (address) => `QR 코드: ${address}`,
  close: '닫기',
  stillThere: '아직 보고 계신가요?',
  beginsAnew: '아무도 누르지 않으면 처음 화면으로 돌아갑니다.',
  stay: '네, 보고 있어요',
  asOf: (moment) => `${moment} 기준`,
};
