import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, list } = countsIn('ko');

const places = (count: number) => (count === 0 ? '장소 없음' : `장소 ${number(count)}곳`);
const excerpts = (count: number) => (count === 0 ? '발췌 없음' : `발췌 ${number(count)}건`);

/** What the elements of a page say in Korean. */
export const page: PageWords = {
  lang: 'ko',
  kinds: {
    'launch-site': '발사장',
    cosmodrome: '우주기지',
    'sea-area': '해역',
    capital: '수도',
    government: '정부 소재지',
    country: '국가',
    region: '지역',
    city: '도시',
    route: '경로',
    event: '사건',
    'border-crossing': '국경 통과 지점',
    airport: '공항',
    base: '군사 기지',
    site: '시설',
    place: '장소',
  },
  figures,
  number,
  of: (part, all) => `${number(part)}/${number(all)}`,
  nameless: (kind, at) => `${kind} ${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = `관련 구절 ${number(related)}건`;
    return naming === 0 ? passages : `${excerpts(naming)}, ${passages}`;
  },
  link: { newTab: '(새 탭에서 열림)' },

  whose: {
    standing: {
      named: '기사에 나온 장소',
      read: '편집자가 기사에서 읽어낸 장소',
      editor: '편집자가 추가',
    },
    inferred: '추정, 정확하지 않음',
    says: '기사 내용',
    saysIn: (count) => `기사 내용, ${excerpts(count)}`,
    relates: '편집자가 이 장소와 연결한 구절',
    altered: '이 지도가 만들어진 뒤 기사가 바뀌었습니다.',
    alteredQuotes: '이 지도가 만들어진 뒤 기사가 바뀌었습니다. 현재의 기사를 인용합니다.',
    editorsNote: '편집자 주',
    editorsWords: '편집자의 말',
    editorsSummary: '편집자 요약',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `지도에 ${places(all)}`
        : `${places(all)} 중 지도에 ${onMap === 0 ? '없음' : `${number(onMap)}곳`}`,
    nothingChosen: '선택한 장소 없음',
    chosen: (name, saying) => `${name}, ${saying}`,
    filtered: (shown, all) => `장소 ${number(all)}곳 중 ${number(shown)}곳`,
  },

  dashboard: {
    loading: '불러오는 중…',
    side: '장소와 거리',
    read: '읽기',
    views: { article: '기사', place: '발췌', places: '장소', timeline: '연표' },
    details: '자세히',
    failed: '이 브리핑을 표시할 수 없습니다.',
    notNewer: '최신 버전을 불러올 수 없습니다.',
    notOpened: '이 파일을 열 수 없습니다.',
    retry: '다시 시도',
    lost: (lost, all) => `장소 ${number(all)}곳 중 ${number(lost)}곳을 표시할 수 없습니다`,
    noArticle: '기사를 표시할 수 없어 인용도 표시하지 않습니다',
    altered: '이 지도가 만들어진 뒤 기사가 바뀌었습니다',
    things: (count) => `이 브리핑에서 ${number(count)}건을 표시할 수 없습니다`,
  },

  author: {
    lookAt: '이 브리핑에서 편집자가 확인할 점',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? '오류' : '경고'} (${pointer}): ${sentence}`,
    alike: (line, others) => `${line} (같은 종류 ${number(others)}건 더)`,
    more: (count) => `외 ${number(count)}건. 모두 대시보드의 issues 속성에 있습니다`,
  },

  places: {
    heading: '장소',
    added: '편집자 추가',
    notOnMap: '지도에 없음',
    related: '관련',
    noneFits: '조건에 맞는 장소가 없습니다.',
    noneShown: '이 파일의 장소를 하나도 표시할 수 없습니다.',
    none: '이 파일에는 장소가 없습니다.',
  },

  panel: {
    choose:
      '지도나 목록에서 장소를 고르거나 기사에서 표현을 고르면, 기사에 나온 내용을 여기에서 읽을 수 있습니다.',
    chooseBare: '지도나 목록에서 장소를 고르면 알려진 내용을 여기에서 읽을 수 있습니다.',
    begin: (place) => ['시작하기: ', place],
    waysIn: '장소가 나오는 대목',
    readAbout: (place) => `${place} 읽기`,
    whose: (named, added) => {
      if (named === 0) return `편집자가 추가한 ${places(added)}`;
      const fromArticle = `기사에 나온 ${places(named)}`;
      return added === 0 ? fromArticle : `${fromArticle}, 편집자가 추가한 ${number(added)}곳`;
    },
    close: '닫기',
    missing: '페이지의 이 부분을 불러오지 못했습니다.',
    showInArticle: '기사에서 보기',
    more: (count) => `외 ${number(count)}곳: 주제나 시기로 몇 곳을 골라 다시 인쇄하세요.`,
  },

  article: {
    missing: '기사 본문을 가져올 수 없습니다.',
    skip: '기사 건너뛰기',
    end: '기사 끝',
    phrase: (words, at, all) => `${words}, ${number(all)}개 중 ${number(at)}번째`,
  },

  story: { follow: '지도와 함께 읽기', back: '기사로 돌아가기' },

  search: { label: '검색', filters: '필터' },

  topics: { label: '주제', all: '모든 주제' },

  reports: {
    label: '보도',
    all: '모든 보도',
    published: (report) => `${report} 보도`,
  },

  timeline: {
    label: '연표',
    heading: '언제 무슨 일이 있었나',
    from: '시작일',
    to: '종료일',
    published: '기사 게재',
    play: '재생',
    datedBy: { article: '기사에 나온 날짜', editor: '편집자가 붙인 날짜', publisher: '' },
    added: '편집자가 추가하고 날짜를 붙임',
  },

  map: {
    label: '지도',
    ground: '지도 화면',
    keys: '화살표 키로 지도를 움직이고, +와 −로 확대·축소하며, Home 키로 처음 화면을 봅니다.',
    view: '화면',
    zoomIn: '확대',
    zoomOut: '축소',
    opening: '처음 화면',
    whole: '브리핑 전체',
    move: '지도 움직이기',
    moveTo: {
      north: '지도를 북쪽으로 움직이기',
      west: '지도를 서쪽으로 움직이기',
      east: '지도를 동쪽으로 움직이기',
      south: '지도를 남쪽으로 움직이기',
    },
    scale: (length) => `축척: 이 막대의 길이는 ${length}`,
    finest: '여기는 더 자세한 지도가 없음',
    wheel: (key) => `${key} 키를 누른 채 스크롤하면 지도가 확대됩니다`,
    fingers: '두 손가락으로 지도를 움직이세요',
    seen: (shown, all, across, around) =>
      `장소 ${number(all)}곳 중 ${number(shown)}곳이 보임, 너비 ${across}, 중심 ${around}`,
    missing: {
      picture: '지도를 불러올 수 없습니다.',
      world: '세계 지도를 불러올 수 없어 육지 없이 장소만 표시합니다.',
      shapes: '영역과 선을 불러올 수 없어 이름만 표시합니다.',
    },
    noOwn: '지금은 상세 지도를 쓸 수 없어 더 단순한 지도를 보여 줍니다.',
    credits: (borders, leaflet) => ['Natural Earth, GeoNames, ', borders, ' · ', leaflet],
    places: '지도 위의 장소',
    beyondEdge: '지도 가장자리 너머',
    distanceFrom: (distance, place) => `${firstWords(place)}에서 ${distance}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `외 ${number(others)}곳`] : names;
      return `${places(count)}: ${list(all)}. 따로 보기`;
    },
  },
};
