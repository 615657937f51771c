import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: '파일 열기…',
  drop: '파일을 놓으면 열립니다',
  local: '이 기기에서만 읽고 어디에도 보내지 않습니다.',
  one: '파일을 하나만 놓으세요.',
};
