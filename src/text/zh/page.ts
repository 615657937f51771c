import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, list } = countsIn('zh');

const places = (count: number) => (count === 0 ? '没有地点' : `${number(count)}个地点`);
const excerpts = (count: number) => (count === 0 ? '没有摘录' : `${number(count)}段摘录`);

/** What the elements of a page say in simplified Chinese. */
export const page: PageWords = {
  lang: 'zh',
  kinds: {
    'launch-site': '发射场',
    cosmodrome: '航天发射场',
    'sea-area': '海域',
    capital: '首都',
    government: '政府驻地',
    country: '国家',
    region: '地区',
    city: '城市',
    route: '路线',
    event: '事件',
    'border-crossing': '边境口岸',
    airport: '机场',
    base: '军事基地',
    site: '设施',
    place: '地点',
  },
  figures,
  number,
  of: (part, all) => `${number(part)}/${number(all)}`,
  nameless: (kind, at) => `${kind}${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = `${number(related)}段相关文字`;
    return naming === 0 ? passages : `${excerpts(naming)}，${passages}`;
  },
  link: { newTab: '（在新标签页中打开）' },

  whose: {
    standing: {
      named: '文中提及',
      read: '编者据文章解读',
      editor: '编者添加',
    },
    inferred: '推断，并不精确',
    says: '文章怎么说',
    saysIn: (count) => `文章怎么说，${excerpts(count)}`,
    relates: '编者认为与此地有关的文字',
    altered: '本地图制作后，文章有改动。',
    alteredQuotes: '本地图制作后，文章有改动。引文以现在的文章为准。',
    editorsNote: '编者注',
    editorsWords: '编者的话',
    editorsSummary: '编者摘要',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `地图上有${places(all)}`
        : `共${places(all)}，地图上${onMap === 0 ? '没有' : `有${number(onMap)}个`}`,
    nothingChosen: '未选择',
    chosen: (name, saying) => `${name}，${saying}`,
    filtered: (shown, all) => `${places(all)}中的${number(shown)}个`,
  },

  dashboard: {
    loading: '正在加载…',
    side: '地点与距离',
    read: '阅读',
    views: { article: '文章', place: '摘录', places: '地点', timeline: '时间线' },
    details: '详情',
    failed: '无法显示这份简报。',
    notNewer: '无法加载最新版本。',
    notOpened: '无法打开此文件。',
    retry: '重试',
    lost: (lost, all) => `${places(all)}中有${number(lost)}个无法显示`,
    noArticle: '无法显示文章，因此也没有引文',
    altered: '本地图制作后，文章有改动',
    things: (count) => `这份简报中有${number(count)}项无法显示`,
  },

  author: {
    lookAt: '编者应检查这份简报中的以下各项',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? '错误' : '警告'}（${pointer}）：${sentence}`,
    alike: (line, others) => `${line}（另有${number(others)}项类似）`,
    more: (count) => `另有${number(count)}项，全部见面板的 issues 属性`,
  },

  places: {
    heading: '地点',
    added: '编者添加',
    notOnMap: '不在地图上',
    related: '相关',
    noneFits: '没有符合筛选条件的地点。',
    noneShown: '此文件中的地点均无法显示。',
    none: '此文件中没有地点。',
  },

  panel: {
    choose: '在地图或列表中选择一个地点，或在文章中选择一处文字，即可在此阅读文章的相关内容。',
    chooseBare: '在地图或列表中选择一个地点，即可在此阅读已知的内容。',
    begin: (place) => ['从', place, '开始'],
    waysIn: '各地点出现之处',
    readAbout: (place) => `阅读：${place}`,
    whose: (named, added) => {
      if (named === 0) return `编者添加的${places(added)}`;
      const fromArticle = `文章中的${places(named)}`;
      return added === 0 ? fromArticle : `${fromArticle}，编者添加的${number(added)}个`;
    },
    close: '关闭',
    missing: '页面的这一部分未能加载。',
    showInArticle: '在文章中查看',
    more: (count) => `另有${places(count)}：请按主题或时间选出几个，再次打印。`,
  },

  article: {
    missing: '无法取得文章全文。',
    skip: '跳过文章',
    end: '文章结束',
    phrase: (words, at, all) => `${words}，第${number(at)}处，共${number(all)}处`,
  },

  story: { follow: '随地图阅读', back: '回到文章' },

  search: { label: '搜索', filters: '筛选' },

  topics: { label: '主题', all: '全部主题' },

  reports: {
    label: '报道',
    all: '全部报道',
    published: (report) => `${report}发表`,
  },

  timeline: {
    label: '时间线',
    heading: '何时发生了什么',
    from: '从',
    to: '到',
    published: '文章发表',
    play: '播放',
    datedBy: { article: '文章中的日期', editor: '编者标注的日期', publisher: '' },
    added: '编者添加并标注日期',
  },

  map: {
    label: '地图',
    ground: '地图视图',
    keys: '方向键移动地图，+ 和 − 缩放，Home 键回到初始视图。',
    view: '视图',
    zoomIn: '放大',
    zoomOut: '缩小',
    opening: '初始视图',
    whole: '整份简报',
    move: '移动地图',
    moveTo: {
      north: '向北移动地图',
      west: '向西移动地图',
      east: '向东移动地图',
      south: '向南移动地图',
    },
    scale: (length) => `比例尺：此线段长${length}`,
    finest: '此处没有更多细节',
    wheel: (key) => `按住 ${key} 并滚动以缩放地图`,
    fingers: '用两根手指移动地图',
    seen: (shown, all, across, around) =>
      `可见${places(all)}中的${number(shown)}个，宽${across}，中心约为${around}`,
    missing: {
      picture: '无法加载地图。',
      world: '无法加载世界地图，地点显示时不带陆地。',
      shapes: '无法加载区域和线条，仅显示其名称。',
    },
    noOwn: '详细地图暂时无法取得，这里显示较简单的地图。',
    credits: (borders, leaflet) => ['Natural Earth、GeoNames、', borders, ' · ', leaflet],
    places: '地图上的地点',
    beyondEdge: '在地图边缘之外',
    distanceFrom: (distance, place) => `距${firstWords(place)}${distance}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `其他${number(others)}个`] : names;
      return `${places(count)}：${list(all)}。分开显示`;
    },
  },
};
