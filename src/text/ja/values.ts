import type { ValueWords } from '../values';

export const values: ValueWords = {
  quote: (text) => `「${text}」`,
  missing: 'ありません',
  empty: '空です',
  list: 'リスト',
  object: 'オブジェクト',
  nothing: 'なし',
  unseen: {
    'soft hyphen': 'ソフトハイフン',
    'zero width space': 'ゼロ幅スペース',
    'zero width non-joiner': 'ゼロ幅非接合子',
    'zero width joiner': 'ゼロ幅接合子',
    'word joiner': '単語接合子',
    'byte order mark': 'バイト順マーク',
    'no-break space': 'ノーブレークスペース',
    'narrow no-break space': '狭いノーブレークスペース',
  },
  differences: {
    all: '似た箇所はありません',
    ends: '空白で始まるか終わっています',
    form: '記号つきの文字の符号化が異なります（別のUnicode正規化形式）',
    capitals: '大文字と小文字だけが異なります',
    space: '空白か改行だけが異なります',
  },
  parted: (article, brief) => `記事では${article}、ブリーフィングでは${brief}`,
  spaceParted: (parted) => `空白か改行だけが異なります：${parted}`,
  nearest: (passage, quote) =>
    `最も近い箇所は「${passage}」で、引用のその部分は${quote === '' ? '空です' : `「${quote}」です`}`,
  beside: { before: (what) => `直前：${what}`, after: (what) => `直後：${what}` },
  articleHas: (passage) => `記事では「${passage}」`,
  nothingThere: { before: '直前には何もありません', after: '直後には何もありません' },
  and: (clause) => `。${clause}`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'このページのブリーフィング';
}
