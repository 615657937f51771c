import type { ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = 'erwartet werden Länge und Breite in Grad (WGS 84, EPSG:4326)';
const SET_BRIEF =
  'Setzen Sie seine Eigenschaft brief (in Vue :brief.prop="…"; in React importieren Sie dateline-map, bevor die Seite gerendert wird) oder nennen Sie mit src eine Adresse.';

/** Every fault that a reader may see, in German. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `${url} ist nicht erreichbar. Prüfen Sie, ob das Netz steht, ob die Adresse stimmt und ob diese Seite sie lesen darf (CORS).`,
  'http-status': ({ url, status }) =>
    `${url} konnte nicht geladen werden: Der Server antwortete „${status}“.`,
  'redirect-refused': ({ url, target }) =>
    `${url} leitet zu ${target} weiter, was diese Seite nicht erlaubt.`,
  timeout: ({ url, seconds }) => `${url} kam nicht innerhalb von ${seconds} Sekunden an.`,
  'too-large': ({ url, megabytes }) =>
    `${url} ist größer als ${megabytes} MB; mehr wird nicht gelesen.`,
  'not-utf8': ({ url }) =>
    `${called(url)} ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.`,
  unreadable: ({ url, reason }) => `${url} ist nicht lesbar: ${reason}.`,
  'not-an-address': ({ address }) => `„${address}“ ist keine Adresse.`,
  empty: ({ url }) => `${called(url)} ist leer.`,
  'not-json': ({ url, reason }) => `${called(url)} ist kein JSON: ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} ist nicht das Dossier, das diese Seite verlangt: Sein Digest ist ${digest}, im Attribut integrity steht ${expected}.`,
  'brief-unchecked': ({ url }) =>
    `${url} lässt sich nicht mit dem Attribut integrity vergleichen: Das tun Browser nur auf Seiten mit https oder von localhost.`,
  'article-missing': ({ title, why }) =>
    `Der Artikel${title === null ? '' : ` „${title}“`} fehlt: ${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `Das Dossier konnte nicht angezeigt werden: ${reason}.`,

  'too-deep': ({ url, most }) =>
    `${called(url)} ist mehr als ${most} Ebenen tief verschachtelt; das braucht kein Dossier.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} ist „${text}“; dazu wird ein Objekt, das als Text geschrieben wird. Setzen Sie die Eigenschaft brief auf das Objekt selbst oder schreiben Sie sein JSON.`,
  'too-many-faults': (values) =>
    `${values.faults} weitere Fehler und ${values.warnings} weitere Warnungen sind nicht aufgeführt.`,

  'root-shape': ({ found }) =>
    `Der Inhalt der Datei ist ${shown(found)}; erwartet wird ein GeoJSON-Objekt.`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection", "Feature" oder der Typ einer Geometrie')}${orMeant(meant)}`,
  topojson: () => 'Die Datei ist TopoJSON; erwartet wird GeoJSON.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, 'eine Liste von Orten')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `Die Datei hat ${count} Orte; gelesen werden höchstens ${most}.`,
  crs: ({ found, isDrawn }) =>
    `„crs“ ist ${shown(found)}; ${WGS_84}${isDrawn ? ', und als solche werden die Zahlen gelesen.' : '. Keiner der Orte wird gezeichnet.'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, 'eine Liste wie [{"date": "2024-05-01", "note": "…"}]')}.`,
  'corrections-limit': ({ count, most }) =>
    `Die Datei hat ${count} Korrekturen; gelesen werden die ersten ${most}.`,
  correction: ({ member, found }) =>
    `Diese Korrektur ist ${shown(found)}, und ihr fehlt "${member}"; erwartet werden "date" und "note".`,
  'text-shape': ({ member, found }) => `${wrong(member, found, 'Text')}.`,
  date: ({ found }) =>
    `Das Datum ist ${shown(found)}; erwartet wird ein Datum wie 2023-09-13, ein Zeitpunkt wie 2023-09-13T11:43+09:00 oder zwei davon mit „/“.`,

  'articles-shape': ({ found }) =>
    `${wrong('articles', found, 'eine Tabelle, die jeder Kennung einen Artikel zuordnet')}.`,
  'articles-limit': ({ count, most }) =>
    `Die Datei hat ${count} Artikel; gelesen werden die ersten ${most}.`,
  'article-id': ({ found, most }) =>
    `Die Kennung dieses Artikels ist ${shown(found)}; erwartet wird eine, die nicht leer ist und höchstens ${most} Zeichen hat. Der Artikel wird nicht gelesen.`,
  'local-empty': ({ member }) =>
    `„${member}“ hat in keiner Sprache einen Text; erwartet wird ein Text oder je Sprache einer, etwa {"de": "…"}.`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, 'ein Objekt mit title und entweder href oder text')}.`,
  'article-title': () => 'Der Artikel hat keinen title.',
  'article-source': () => 'Der Artikel hat weder href noch text; genau eines wird erwartet.',
  'article-text': ({ found }) => `${wrong('text', found, 'der Wortlaut des Artikels')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `eine relative oder ${WEB}`)}.`,
  'article-limit': ({ length, most }) =>
    `Der Artikel hat ${length} Zeichen; gelesen werden höchstens ${most}.`,
  'article-empty': () => 'Der Artikel ist leer.',
  'article-html': () => 'Der Artikel ist eine Webseite (HTML); erwartet wird reiner Text.',
  'article-altered': ({ digest, expected }) =>
    `Das ist nicht der Artikel, für den dieses Dossier gemacht wurde: Sein SHA-256 ist ${digest}, im Dossier steht ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `Die Art ${shown(id)} überschreitet die Grenzen: höchstens ${most} Arten, Kennungen von 1 bis ${longest} Zeichen.`,
  'topic-limit': ({ id, most, longest }) =>
    `Das Thema ${shown(id)} überschreitet die Grenzen: höchstens ${most} Themen, Kennungen von 1 bis ${longest} Zeichen.`,

  'feature-shape': ({ found }) => `Der Ort ist ${shown(found)}; erwartet wird ein Objekt.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'ein Objekt mit name')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, 'Text')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `Die Kennung „${id}“ von „${name}“ gehört schon Ort ${holder}.`,

  'geometry-absent': ({ slip }) =>
    `Der Ort hat keine geometry${slip === null ? '; für einen Ort ohne Lage schreiben Sie null.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? 'eine Länge und eine Breite in Grad oder ein GeoJSON-Objekt' : 'ein Objekt')}.`,
  'geometry-type': ({ found, meant }) =>
    `Der Typ der Geometrie ist ${shown(found)}; erwartet wird Point, LineString, Polygon, ein Multi davon oder GeometryCollection${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `„${member}“ fehlt in ${type}${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `Die Geometrie hat mehr als ${most} Positionen.`,
  'geometry-depth': ({ most }) => `Mehr als ${most} GeometryCollections stecken ineinander.`,
  'list-shape': ({ found }) => `Hier steht ${shown(found)}; erwartet wird eine Liste.`,
  'list-empty': () => 'Die Liste ist leer; erwartet wird mindestens eine Position.',
  'line-short': () => 'Die Linie hat 1 Position; mindestens 2 werden erwartet.',
  'ring-short': ({ count }) =>
    `Der Ring hat ${count} Positionen; mindestens 4 werden erwartet, die letzte gleich der ersten.`,
  'ring-open': ({ first, last }) =>
    `Der Ring ist nicht geschlossen: Er beginnt bei ${first} und endet bei ${last}.`,
  'position-shape': ({ found }) =>
    `Eine Position ist ${shown(found)}; erwartet wird [Länge, Breite].`,
  longitude: ({ found }) => `Die Länge ist ${shown(found)}; erwartet wird eine Zahl in Grad.`,
  latitude: ({ found }) => `Die Breite ist ${shown(found)}; erwartet wird eine Zahl in Grad.`,
  'longitude-range': ({ degrees, advice }) =>
    `Die Länge ${degrees} liegt außerhalb von −180 bis 180${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `Die Breite ${degrees} liegt außerhalb von −90 bis 90${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, 'eine Zahl von Metern über 0')}.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `Das Band von „${name}“ wird von „${from}“ aus gemessen, das kein Punkt ist; erwartet wird die Kennung eines Punkts.`,
  'sources-shape': ({ found }) => `${wrong('sources', found, 'eine Liste von {"name", "url"}')}.`,
  'source-name': ({ found }) =>
    `Die Quelle ist ${shown(found)} und ohne Namen; erwartet wird {"name", "url"}.`,
  'images-shape': ({ found }) =>
    `${wrong('images', found, 'eine Liste von {"href", "alt", "credit"}')}.`,
  image: ({ member, found }) =>
    `Beim Bild ist „${member}“ ${shown(found)}; erwartet wird ${IMAGE[member]}. Ohne das wird das Bild nicht gezeigt.`,

  'quotes-shape': ({ list, name, found }) =>
    `„${list}“ von „${name}“ ist ${shown(found)}; erwartet wird eine Liste.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `„${list}“ von „${name}“ hat ${count} Einträge; gelesen werden die ersten ${most}.`,
  'quote-shape': ({ name, found }) =>
    `Ein Zitat von „${name}“ ist ${shown(found)}; erwartet wird {"exact": "…"}.`,
  'quote-article': ({ name, found, meant }) =>
    `Ein Zitat bei „${name}“ soll aus dem Artikel ${shown(found)} stammen; erwartet wird eine Kennung aus der Tabelle "articles"${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `"exact" in einem Zitat von „${name}“ ist ${shown(found)}; erwartet wird der Wortlaut des Artikels, in einem TextQuoteSelector, der für sich steht.`,
  'quote-context-shape': ({ name, quote }) =>
    `prefix und suffix des Zitats ${shown(quote)} von „${name}“ müssen Text sein.`,
  'quote-limit': ({ name, most }) => `Ein Zitat von „${name}“ ist länger als ${most} Zeichen.`,
  'translation-shape': ({ name, found }) =>
    `Die Übersetzung eines Zitats von „${name}“ ist ${shown(found)}; erwartet wird je Sprache ein Text, etwa {"de": "…"}.`,
  'all-shape': ({ name, found }) =>
    `Eine Erwähnung von „${name}“ hat für "all" ${shown(found)}; erwartet werden Wörter der Artikel.`,
  'all-absent': ({ name, words, nearest }) =>
    `Die Wörter ${shown(words)} von „${name}“ stehen in keinem Artikel als ganze Wörter${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `Die Wörter ${shown(words)} von „${name}“ stehen mehr als ${most}-mal in den Artikeln; verlinkt werden die ersten ${most}.`,
  'except-shape': ({ name, found }) =>
    `Die Ausnahmen („except“) einer Erwähnung von „${name}“ sind ${shown(found)}; erwartet wird eine Liste wie [{"exact": "…"}]. Es wird keine gemacht.`,
  'except-limit': ({ name, count, most }) =>
    `Eine Erwähnung von „${name}“ hat ${count} Ausnahmen; gelesen werden die ersten ${most}.`,
  'quote-broken': ({ name, quote }) =>
    `Das Zitat ${shown(quote)} von „${name}“ enthält ein defektes Zeichen oder zerschneidet ein Zeichen oder eine Zahl.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `Das Zitat ${shown(quote)} von „${name}“ steht nicht im Artikel${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `Das Zitat ${shown(quote)} von „${name}“ steht im Artikel, aber nirgends mit seinem prefix und suffix: „${prefix}…${suffix}“${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'src ist leer; erwartet wird die Adresse eines Dossiers.',
  'brief-not-given': () => `Diesem Dashboard wurde kein Dossier gegeben. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `Das Dossier wurde auf dem Weg zu diesem Dashboard zum Text „${text}“. ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `„${name}“ ließ sich nicht auf die Karte zeichnen.`,
};

const EXTENTS = {
  clip: '"land" oder "sea"',
  inferredEdge: 'eine GeoJSON-Linie',
  band: '{"from", "meters": [nächste, weiteste], "bearings": [erste, letzte]}',
};
const IMAGE = {
  href: 'eine Adresse relativ zum Dossier oder mit https',
  alt: 'ein Text, der sagt, was zu sehen ist, für alle, die es nicht sehen',
  credit: 'der Name der Urheber oder Inhaber',
};
function advised(advice: 'swapped' | 'metres' | { readonly longitude: number } | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '; sind Länge und Breite vertauscht?';
  if (advice === 'metres') return '; sind das Meter (EPSG:3857)? GeoJSON erwartet Grad (WGS 84).';
  return `; jenseits der Datumsgrenze schreiben Sie ${advice.longitude}.`;
}
