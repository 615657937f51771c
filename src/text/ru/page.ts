import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, counted, list } = countsIn('ru');

export const places = (count: number) =>
  counted(count, {
    zero: 'нет мест',
    one: '# место',
    few: '# места',
    many: '# мест',
    other: '# места',
  });
/** After «из», in the genitive. */
const ofPlaces = (count: number) => counted(count, { one: '# места', other: '# мест' });
const excerpts = (count: number) =>
  counted(count, {
    zero: 'нет отрывков',
    one: '# отрывок',
    few: '# отрывка',
    many: '# отрывков',
    other: '# отрывка',
  });

/** What the elements of a page say in Russian. */
export const page: PageWords = {
  lang: 'ru',
  kinds: {
    'launch-site': 'Стартовая площадка',
    cosmodrome: 'Космодром',
    'sea-area': 'Морской район',
    capital: 'Столица',
    government: 'Резиденция правительства',
    country: 'Страна',
    region: 'Регион',
    city: 'Город',
    route: 'Маршрут',
    event: 'Событие',
    'border-crossing': 'Пункт пропуска',
    airport: 'Аэропорт',
    base: 'Военная база',
    site: 'Объект',
    place: 'Место',
  },
  figures,
  number,
  of: (part, all) => `${number(part)} из ${number(all)}`,
  nameless: (kind, at) => `${kind} ${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = counted(related, {
      one: '# связанный фрагмент',
      few: '# связанных фрагмента',
      many: '# связанных фрагментов',
      other: '# связанного фрагмента',
    });
    return naming === 0 ? passages : `${excerpts(naming)}, ${passages}`;
  },
  link: { newTab: '(откроется в новой вкладке)' },

  whose: {
    standing: {
      named: 'Названо в статье',
      read: 'Из статьи, в прочтении редакции',
      editor: 'Добавлено редакцией',
    },
    inferred: 'Предположительно, неточно',
    says: 'Что сказано в статье',
    saysIn: (count) => `Что сказано в статье, ${excerpts(count)}`,
    relates: 'Фрагменты, которые редакция связывает с этим местом',
    altered: 'После создания карты статья изменилась.',
    alteredQuotes: 'После создания карты статья изменилась. Цитируется её нынешний текст.',
    editorsNote: 'Примечание редакции',
    editorsWords: 'Слова редакции',
    editorsSummary: 'Краткое изложение редакции',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `${places(all)} на карте`
        : `${places(all)}, из них на карте: ${number(onMap)}`,
    nothingChosen: 'Ничего не выбрано',
    chosen: (name, saying) => `${name}, ${saying}`,
    filtered: (shown, all) => `${number(shown)} из ${ofPlaces(all)}`,
  },

  dashboard: {
    loading: 'Загрузка…',
    side: 'Места и расстояния',
    read: 'Читать',
    views: { article: 'Статья', place: 'Отрывки', places: 'Места', timeline: 'Хронология' },
    details: 'Подробности',
    failed: 'Не удалось показать это досье.',
    notNewer: 'Не удалось загрузить новейшую версию.',
    notOpened: 'Не удалось открыть этот файл.',
    retry: 'Повторить',
    lost: (lost, all) => `Не удалось показать: ${number(lost)} из ${ofPlaces(all)}`,
    noArticle: 'Не удалось показать статью, а значит, и цитаты из неё',
    altered: 'После создания карты статья изменилась',
    things: (count) => `Не удалось показать частей досье: ${number(count)}`,
  },

  author: {
    lookAt: 'редакции стоит проверить в этом досье',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? 'ошибка' : 'предупреждение'} в ${pointer}: ${sentence}`,
    alike: (line, others) => `${line} (и ещё таких же: ${number(others)})`,
    more: (count) => `и ещё ${number(count)}; все — в свойстве issues`,
  },

  places: {
    heading: 'Места',
    added: 'от редакции',
    notOnMap: 'нет на карте',
    related: 'связ.',
    noneFits: 'Ни одно место не подходит под фильтр.',
    noneShown: 'Не удалось показать ни одного места из этого файла.',
    none: 'В этом файле нет мест.',
  },

  panel: {
    choose: 'Выберите место на карте, в списке или в статье — здесь появится, что о нём сказано.',
    chooseBare: 'Выберите место на карте или в списке — здесь появится, что о нём известно.',
    begin: (place) => ['Начать: ', place],
    waysIn: 'Где упоминаются места',
    readAbout: (place) => `Подробнее: ${place}`,
    whose: (named, added) => {
      if (named === 0) return `${places(added)} от редакции`;
      const fromArticle = `${places(named)} из статьи`;
      return added === 0 ? fromArticle : `${fromArticle}, ${number(added)} от редакции`;
    },
    close: 'Закрыть',
    missing: 'Не удалось загрузить эту часть страницы.',
    showInArticle: 'Показать в статье',
    more: (count) =>
      `И ещё ${places(count)}: выберите нужные по теме или времени и распечатайте снова.`,
  },

  article: {
    missing: 'Не удалось получить текст статьи.',
    skip: 'Пропустить статью',
    end: 'Конец статьи',
    phrase: (words, at, all) => `${words}, ${number(at)} из ${number(all)}`,
  },

  story: { follow: 'Следить по карте', back: 'Вернуться к рассказу' },

  search: { label: 'Поиск', filters: 'Фильтр' },

  topics: { label: 'Темы', all: 'Все темы' },

  reports: {
    label: 'Сообщения',
    all: 'Все сообщения',
    published: (report) => `${report}: опубликовано`,
  },

  timeline: {
    label: 'Хронология',
    heading: 'Что и когда произошло',
    from: 'От',
    to: 'до',
    published: 'Статья опубликована',
    play: 'Воспроизвести',
    datedBy: { article: 'дата из статьи', editor: 'дата от редакции', publisher: '' },
    added: 'добавлено и датировано редакцией',
  },

  map: {
    label: 'Карта',
    ground: 'Вид карты',
    keys: 'Стрелки двигают карту, + и − меняют масштаб, Home возвращает исходный вид.',
    view: 'Вид',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    opening: 'Исходный вид',
    whole: 'Всё досье',
    move: 'Двигать карту',
    moveTo: {
      north: 'Сдвинуть карту на север',
      west: 'Сдвинуть карту на запад',
      east: 'Сдвинуть карту на восток',
      south: 'Сдвинуть карту на юг',
    },
    scale: (length) => `Масштаб: эта полоса — ${length}`,
    finest: 'Подробнее здесь нельзя',
    wheel: (key) => `Чтобы изменить масштаб, прокручивайте, удерживая ${key}`,
    fingers: 'Двигайте карту двумя пальцами',
    seen: (shown, all, across, around) =>
      `Видно ${number(shown)} из ${ofPlaces(all)}, ширина ${across}, около ${around}`,
    missing: {
      picture: 'Не удалось загрузить карту.',
      world: 'Не удалось загрузить карту мира; места показаны без суши.',
      shapes: 'Не удалось загрузить области и линии; показаны только их названия.',
    },
    noOwn: 'Подробная карта сейчас недоступна; эта проще.',
    credits: (borders, leaflet) => ['Natural Earth, GeoNames, ', borders, ' · ', leaflet],
    places: 'Места на карте',
    beyondEdge: 'за краем карты',
    distanceFrom: (distance, place) => `${firstWords(place)}: ${distance}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `ещё ${number(others)}`] : names;
      return `${places(count)}: ${list(all)}. Показать по отдельности`;
    },
  },
};
