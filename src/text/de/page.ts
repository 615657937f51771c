import { countsIn, firstWords } from '../counts';
import type { PageWords } from '../en/page';
import { figures } from './figures';

const { number, counted, list } = countsIn('de');

const places = (count: number) =>
  counted(count, { zero: 'keine Orte', one: '# Ort', other: '# Orte' });
/** After „von“. */
const ofPlaces = (count: number) => counted(count, { one: '# Ort', other: '# Orten' });
const excerpts = (count: number) =>
  counted(count, { zero: 'keine Auszüge', one: '# Auszug', other: '# Auszüge' });

/** What the elements of a page say in German. */
export const page: PageWords = {
  lang: 'de',
  kinds: {
    'launch-site': 'Startplatz',
    cosmodrome: 'Kosmodrom',
    'sea-area': 'Seegebiet',
    capital: 'Hauptstadt',
    government: 'Regierungssitz',
    country: 'Land',
    region: 'Region',
    city: 'Stadt',
    route: 'Route',
    event: 'Ereignis',
    'border-crossing': 'Grenzübergang',
    airport: 'Flughafen',
    base: 'Stützpunkt',
    site: 'Gelände',
    place: 'Ort',
  },
  figures,
  number,
  of: (part, all) => `${number(part)} von ${number(all)}`,
  nameless: (kind, at) => `${kind} ${number(at)}`,
  excerpts: (naming, related) => {
    if (related === 0) return excerpts(naming);
    const passages = counted(related, {
      one: '# zugeordnete Passage',
      other: '# zugeordnete Passagen',
    });
    return naming === 0 ? passages : `${excerpts(naming)}, ${passages}`;
  },
  link: { newTab: '(öffnet einen neuen Tab)' },

  whose: {
    standing: {
      named: 'Im Artikel genannt',
      read: 'Aus dem Artikel, wie ihn die Redaktion liest',
      editor: 'Von der Redaktion ergänzt',
    },
    inferred: 'Erschlossen, nicht genau',
    says: 'Was der Artikel sagt',
    saysIn: (count) => `Was der Artikel sagt, ${excerpts(count)}`,
    relates: 'Passagen, die die Redaktion diesem Ort zuordnet',
    altered: 'Der Artikel wurde geändert, seit diese Karte entstand.',
    alteredQuotes:
      'Der Artikel wurde geändert, seit diese Karte entstand. Zitiert wird die heutige Fassung.',
    editorsNote: 'Anmerkung der Redaktion',
    editorsWords: 'Worte der Redaktion',
    editorsSummary: 'Zusammenfassung der Redaktion',
  },

  announced: {
    onMap: (all, onMap) =>
      onMap === all
        ? `${places(all)} auf der Karte`
        : `${places(all)}, davon ${onMap === 0 ? 'keiner' : number(onMap)} auf der Karte`,
    nothingChosen: 'Nichts ausgewählt',
    chosen: (name, saying) => `${name}, ${saying}`,
    filtered: (shown, all) => `${number(shown)} von ${ofPlaces(all)}`,
  },

  dashboard: {
    loading: 'Wird geladen …',
    side: 'Orte und Entfernungen',
    read: 'Lesen',
    views: { article: 'Artikel', place: 'Auszüge', places: 'Orte', timeline: 'Zeitleiste' },
    details: 'Einzelheiten',
    failed: 'Dieses Dossier konnte nicht angezeigt werden.',
    notNewer: 'Die neueste Fassung konnte nicht geladen werden.',
    notOpened: 'Diese Datei konnte nicht geöffnet werden.',
    retry: 'Erneut versuchen',
    lost: (lost, all) => `${number(lost)} von ${ofPlaces(all)} nicht darstellbar`,
    noArticle: 'Der Artikel konnte nicht angezeigt werden, Zitate daraus also auch nicht',
    altered: 'Der Artikel wurde geändert, seit diese Karte entstand',
    things: (count) =>
      count === 1
        ? 'Ein Teil dieses Dossiers konnte nicht angezeigt werden'
        : `${number(count)} Teile dieses Dossiers konnten nicht angezeigt werden`,
  },

  author: {
    lookAt: 'Das sollte die Redaktion in diesem Dossier prüfen',
    line: (severity, pointer, sentence) =>
      `${severity === 'fault' ? 'Fehler' : 'Warnung'} bei ${pointer}: ${sentence}`,
    alike: (line, others) => `${line} (und ${number(others)} weitere dieser Art)`,
    more: (count) => `und ${number(count)} weitere; alle stehen in der Eigenschaft issues`,
  },

  places: {
    heading: 'Orte',
    added: 'von der Redaktion',
    notOnMap: 'nicht auf der Karte',
    related: 'zugeordnet',
    noneFits: 'Kein Ort passt zum Filter.',
    noneShown: 'Kein Ort dieser Datei konnte angezeigt werden.',
    none: 'Diese Datei enthält keine Orte.',
  },

  panel: {
    choose:
      'Wählen Sie einen Ort auf der Karte oder in der Liste oder eine Stelle im Artikel. Hier lesen Sie dann, was der Artikel darüber sagt.',
    chooseBare:
      'Wählen Sie einen Ort auf der Karte oder in der Liste. Hier lesen Sie dann, was darüber bekannt ist.',
    begin: (place) => ['Beginnen mit ', place],
    waysIn: 'Wo die Orte vorkommen',
    readAbout: (place) => `Mehr über ${place}`,
    whose: (named, added) => {
      if (named === 0) return `${places(added)}, von der Redaktion ergänzt`;
      const fromArticle = `${places(named)} aus dem Artikel`;
      return added === 0 ? fromArticle : `${fromArticle}, ${number(added)} von der Redaktion`;
    },
    close: 'Schließen',
    missing: 'Dieser Teil der Seite konnte nicht geladen werden.',
    showInArticle: 'Im Artikel zeigen',
    more: (count) =>
      `Und ${counted(count, { one: '# weiterer Ort', other: '# weitere Orte' })}: Wählen Sie nach Thema oder Zeit einige aus und drucken Sie noch einmal.`,
  },

  article: {
    missing: 'Der Text des Artikels war nicht zu bekommen.',
    skip: 'Artikel überspringen',
    end: 'Ende des Artikels',
    phrase: (words, at, all) => `${words}, ${number(at)} von ${number(all)}`,
  },

  story: { follow: 'Karte mitführen', back: 'Zurück zum Artikel' },

  search: { label: 'Suchen', filters: 'Filter' },

  topics: { label: 'Themen', all: 'Alle Themen' },

  reports: {
    label: 'Berichte',
    all: 'Alle Berichte',
    published: (report) => `${report}: erschienen`,
  },

  timeline: {
    label: 'Zeitleiste',
    heading: 'Was wann geschah',
    from: 'Von',
    to: 'bis',
    published: 'Artikel erschienen',
    play: 'Abspielen',
    datedBy: { article: 'Datum aus dem Artikel', editor: 'Datum von der Redaktion', publisher: '' },
    added: 'von der Redaktion ergänzt und datiert',
  },

  map: {
    label: 'Karte',
    ground: 'Kartenausschnitt',
    keys: 'Pfeiltasten bewegen die Karte, + und − zoomen, Pos1 zeigt den Anfangsausschnitt.',
    view: 'Ansicht',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    opening: 'Anfangsausschnitt',
    whole: 'Ganzes Dossier',
    move: 'Karte bewegen',
    moveTo: {
      north: 'Karte nach Norden bewegen',
      west: 'Karte nach Westen bewegen',
      east: 'Karte nach Osten bewegen',
      south: 'Karte nach Süden bewegen',
    },
    scale: (length) => `Maßstab: Dieser Balken ist ${length} lang`,
    finest: 'Genauer geht es hier nicht',
    wheel: (key) => `Zum Zoomen ${key} gedrückt halten und scrollen`,
    fingers: 'Karte mit zwei Fingern bewegen',
    seen: (shown, all, across, around) =>
      `${number(shown)} von ${ofPlaces(all)} im Ausschnitt, ${across} breit, um ${around}`,
    missing: {
      picture: 'Die Karte konnte nicht geladen werden.',
      world: 'Die Weltkarte konnte nicht geladen werden; die Orte stehen ohne Land.',
      shapes: 'Flächen und Linien konnten nicht geladen werden; zu sehen sind nur ihre Namen.',
    },
    noOwn: 'Die genaue Karte ist gerade nicht zu haben; diese ist einfacher.',
    credits: (borders, leaflet) => ['Natural Earth, GeoNames, ', borders, ' · ', leaflet],
    places: 'Orte auf der Karte',
    beyondEdge: 'jenseits des Kartenrands',
    distanceFrom: (distance, place) => `${distance} von ${firstWords(place)}`,
    cluster: (count, names) => {
      const others = count - names.length;
      const all = others > 0 ? [...names, `${number(others)} weitere`] : names;
      return `${places(count)}: ${list(all)}. Einzeln zeigen`;
    },
  },
};
