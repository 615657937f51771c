import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('ja');

export const more: MoreWords = {
  picture: {
    heading: '画像',
    editors: '編集者が追加した画像',
    label: (at, all) => (all === 1 ? '画像' : `画像${number(at)}／${number(all)}`),
    previous: '前の画像',
    next: '次の画像',
    close: '閉じる',
  },
  share: {
    label: (place) => `${place}を共有`,
    link: 'リンク',
    copyLink: 'リンクをコピー',
    linkCopied: 'リンクをコピーしました',
    send: '送る…',
    copyEmbed: '埋め込みコードをコピー',
    embedCopied: 'コードをコピーしました',
    copyYourself: '選択部分をコピーしてください',
    print: '印刷',
    frameTitle: (title, place) => `地図：${title}――${place}`,
  },
};
