import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: 'ファイルを開く…',
  drop: 'ファイルをドロップして開く',
  local: 'この端末で読み込まれ、どこにも送信されません。',
  one: 'ファイルは一つだけドロップしてください。',
};
