import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('ko');

export const more: MoreWords = {
  picture: {
    heading: '사진',
    editors: '편집자가 추가한 사진',
    label: (at, all) => (all === 1 ? '사진' : `사진 ${number(at)}/${number(all)}`),
    previous: '이전 사진',
    next: '다음 사진',
    close: '닫기',
  },
  share: {
    label: (place) => `${place} 공유`,
    link: '링크',
    copyLink: '링크 복사',
    linkCopied: '링크를 복사했습니다',
    send: '보내기…',
    copyEmbed: '삽입 코드 복사',
    embedCopied: '코드를 복사했습니다',
    copyYourself: '선택된 내용을 복사하세요',
    print: '인쇄',
    frameTitle: (title, place) => `지도: ${title} – ${place}`,
  },
};
