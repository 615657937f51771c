import { countsIn } from '../counts';
import type { MoreWords } from '../en/more';

const { number } = countsIn('zh');

export const more: MoreWords = {
  picture: {
    heading: '图片',
    editors: '编者添加的图片',
    label: (at, all) => (all === 1 ? '图片' : `图片 ${number(at)}/${number(all)}`),
    previous: '上一张图片',
    next: '下一张图片',
    close: '关闭',
  },
  share: {
    label: (place) => `分享：${place}`,
    link: '链接',
    copyLink: '复制链接',
    linkCopied: '链接已复制',
    send: '发送到…',
    copyEmbed: '复制嵌入代码',
    embedCopied: '代码已复制',
    copyYourself: '请复制选中的内容',
    print: '打印',
    frameTitle: (title, place) => `地图：${title}——${place}`,
  },
};
