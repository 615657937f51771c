import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `“${text}”`,
  missing: '없음',
  empty: '비어 있음',
  list: '목록',
  object: '객체',
  nothing: '없음',
  unseen: {
    'soft hyphen': '소프트 하이픈',
    'zero width space': '폭 없는 공백',
    'zero width non-joiner': '폭 없는 분리자',
    'zero width joiner': '폭 없는 연결자',
    'word joiner': '단어 연결자',
    'byte order mark': '바이트 순서 표시',
    'no-break space': '줄 바꿈 없는 공백',
    'narrow no-break space': '좁은 줄 바꿈 없는 공백',
  },
  differences: {
    all: '비슷한 곳이 없습니다',
    ends: '공백으로 시작하거나 끝납니다',
    form: '부호가 붙은 글자의 부호화가 다릅니다(유니코드 정규화 형식이 다름)',
    capitals: '대소문자만 다릅니다',
    space: '공백이나 줄 바꿈만 다릅니다',
  },
  parted: (article, brief) => `기사에는 ${article}, 브리핑에는 ${brief}`,
  spaceParted: (parted) => `공백이나 줄 바꿈만 다릅니다: ${parted}`,
  nearest: (passage, quote) =>
    `가장 가까운 구절은 “${passage}”이며 인용에서 그 자리는 ${quote === '' ? '비어 있습니다' : `“${quote}”입니다`}`,
  beside: { before: (what) => `앞: ${what}`, after: (what) => `뒤: ${what}` },
  articleHas: (passage) => `기사에는 “${passage}”`,
  nothingThere: { before: '앞에 아무것도 없습니다', after: '뒤에 아무것도 없습니다' },
  and: (clause) => `; ${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? '이 페이지의 브리핑';
}
