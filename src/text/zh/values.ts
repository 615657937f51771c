import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `“${text}”`,
  missing: '缺失',
  empty: '空',
  list: '列表',
  object: '对象',
  nothing: '无',
  unseen: {
    'soft hyphen': '软连字符',
    'zero width space': '零宽空格',
    'zero width non-joiner': '零宽不连字',
    'zero width joiner': '零宽连字',
    'word joiner': '单词连接符',
    'byte order mark': '字节顺序标记',
    'no-break space': '不换行空格',
    'narrow no-break space': '窄不换行空格',
  },
  differences: {
    all: '没有相似的文字',
    ends: '开头或结尾有空白',
    form: '带符号的字母编码不同（Unicode 规范化形式不同）',
    capitals: '只有大小写不同',
    space: '只有空白或换行不同',
  },
  parted: (article, brief) => `文章中是${article}，简报中是${brief}`,
  spaceParted: (parted) => `只有空白或换行不同：${parted}`,
  nearest: (passage, quote) =>
    `最接近的文字是“${passage}”，引文在该处${quote === '' ? '为空' : `是“${quote}”`}`,
  beside: { before: (what) => `其前：${what}`, after: (what) => `其后：${what}` },
  articleHas: (passage) => `文章中是“${passage}”`,
  nothingThere: { before: '其前没有文字', after: '其后没有文字' },
  and: (clause) => `；${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? '此页面中的简报';
}
