import type { OpenWords } from '../en/open';

export const open: OpenWords = {
  button: '打开文件…',
  drop: '松开即可打开文件',
  local: '文件仅在本机读取，不会发送到任何地方。',
  one: '请只拖放一个文件。',
};
