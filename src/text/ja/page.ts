import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, list } = countsIn('ja');

const places = (count: number) => (count === 0 ? '場所なし' : `${number(count)}か所`);
const excerpts = (count: number) => (count === 0 ? '引用なし' : `引用${number(count)}件`);

/** What the elements of a page say in Japanese. */
export const page: PageWords = {
  lang: 'ja',
  kinds: {
    'launch-site': '発射場',
    cosmodrome: '宇宙基地',
    'sea-area': '海域',
    capital: '首都',
    government: '政府所在地',
    country: '国',
    region: '地域',
    city: '都市',
    route: '経路',
    event: '出来事',
    'border-crossing': '国境検問所',
    airport: '空港',
    base: '軍事基地',
    site: '施設',
    place: '場所',
  },
  figures,
  number,
  of: (part, all) => `${number(part)}／${number(all)}`,
  nameless: (kind, at) => `${kind}${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = `関連箇所${number(related)}件`;
    return naming === 0 ? passages : `${excerpts(naming)}、${passages}`;
  },
  link: { newTab: '（新しいタブで開きます）' },

  whose: {
    standing: {
      named: '記事に登場',
      read: '記事から編集者が読み取った場所',
      editor: '編集者による追加',
    },
    inferred: '推定（正確ではありません）',
    says: '記事の記述',
    saysIn: (count) => `記事の記述、${excerpts(count)}`,
    relates: '編集者がこの場所に関連づけた箇所',
    altered: 'この地図の作成後に記事が変更されました。',
    alteredQuotes: 'この地図の作成後に記事が変更されました。現在の記事から引用しています。',
    editorsNote: '編集者注',
    editorsWords: '編集者の言葉',
    editorsSummary: '編集者による要約',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `地図上に${places(all)}`
        : `${places(all)}、うち地図上に${onMap === 0 ? 'なし' : places(onMap)}`,
    nothingChosen: '選択なし',
    chosen: (name, saying) => `${name}、${saying}`,
    filtered: (shown, all) => `${places(all)}中${places(shown)}`,
  },

  dashboard: {
    loading: '読み込み中…',
    side: '場所と距離',
    read: '読む',
    views: { article: '記事', place: '引用', places: '場所', timeline: '年表' },
    details: '詳細',
    failed: 'このブリーフィングを表示できませんでした。',
    notNewer: '最新版を読み込めませんでした。',
    notOpened: 'このファイルを開けませんでした。',
    retry: '再試行',
    lost: (lost, all) => `${places(all)}中${places(lost)}を表示できませんでした`,
    noArticle: '記事を表示できないため、引用も表示していません',
    altered: 'この地図の作成後に記事が変更されました',
    things: (count) => `このブリーフィングのうち${number(count)}件を表示できませんでした`,
  },

  author: {
    lookAt: 'このブリーフィングで編集者が確認すべき点',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? 'エラー' : '警告'}（${pointer}）：${sentence}`,
    alike: (line, others) => `${line}（同様のものがほかに${number(others)}件）`,
    more: (count) => `ほか${number(count)}件。すべてダッシュボードの issues プロパティにあります`,
  },

  places: {
    heading: '場所',
    added: '編集者による追加',
    notOnMap: '地図になし',
    related: '関連',
    noneFits: '条件に合う場所はありません。',
    noneShown: 'このファイルの場所を一つも表示できませんでした。',
    none: 'このファイルに場所はありません。',
  },

  panel: {
    choose: '地図か一覧で場所を、または記事の語句を選ぶと、記事の記述をここで読めます。',
    chooseBare: '地図か一覧で場所を選ぶと、わかっていることをここで読めます。',
    begin: (place) => [place, 'から始める'],
    waysIn: '場所が登場する箇所',
    readAbout: (place) => `${place}を読む`,
    whose: (named, added) => {
      if (named === 0) return `編集者が追加した${places(added)}`;
      const fromArticle = `記事から${places(named)}`;
      return added === 0 ? fromArticle : `${fromArticle}、編集者が追加した${places(added)}`;
    },
    close: '閉じる',
    missing: 'ページのこの部分を読み込めませんでした。',
    showInArticle: '記事で見る',
    more: (count) =>
      `ほか${places(count)}：トピックか時期でいくつかを選び、もう一度印刷してください。`,
  },

  article: {
    missing: '記事の本文を取得できませんでした。',
    skip: '記事をスキップ',
    end: '記事の終わり',
    phrase: (words, at, all) => `${words}、${number(all)}件中${number(at)}件目`,
  },

  story: { follow: '地図と読む', back: '記事に戻る' },

  search: { label: '検索', filters: '絞り込み' },

  topics: { label: 'トピック', all: 'すべてのトピック' },

  reports: {
    label: '報道',
    all: 'すべての報道',
    published: (report) => `${report}が掲載`,
  },

  timeline: {
    label: '年表',
    heading: 'いつ何が起きたか',
    from: '開始日',
    to: '終了日',
    published: '記事の掲載',
    play: '再生',
    datedBy: { article: '記事にある日付', editor: '編集者による日付', publisher: '' },
    added: '編集者による追加と日付',
  },

  map: {
    label: '地図',
    ground: '地図の表示範囲',
    keys: '矢印キーで地図を動かし、+ と − で拡大・縮小、Homeキーで最初の表示に戻ります。',
    view: '表示',
    zoomIn: '拡大',
    zoomOut: '縮小',
    opening: '最初の表示',
    whole: '全体',
    move: '地図を動かす',
    moveTo: {
      north: '地図を北へ動かす',
      west: '地図を西へ動かす',
      east: '地図を東へ動かす',
      south: '地図を南へ動かす',
    },
    scale: (length) => `縮尺：この線の長さは${length}`,
    finest: 'これ以上の詳細はありません',
    wheel: (key) => `${key}キーを押しながらスクロールすると拡大・縮小します`,
    fingers: '2本の指で地図を動かせます',
    seen: (shown, all, across, around) =>
      `${places(all)}中${places(shown)}を表示、幅${across}、中心は${around}`,
    missing: {
      picture: '地図を読み込めませんでした。',
      world: '世界地図を読み込めなかったため、陸地なしで場所を表示します。',
      shapes: '範囲と線を読み込めなかったため、名前だけを表示します。',
    },
    noOwn: '詳細な地図は現在利用できないため、簡略な地図を表示しています。',
    credits: (borders, leaflet) => ['Natural Earth、GeoNames、', borders, ' · ', leaflet],
    places: '地図上の場所',
    beyondEdge: '地図の端より外',
    distanceFrom: (distance, place) => `${firstWords(place)}から${distance}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `ほか${places(others)}`] : names;
      return `${places(count)}：${list(all)}。分けて表示`;
    },
  },
};
