import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = 'se esperaban longitud y latitud en grados (WGS 84, EPSG:4326)';
const SET_BRIEF =
  'Asigne su propiedad brief (en Vue :brief.prop="…"; en React, importe dateline-map antes de que se dibuje la página) o indique una dirección con src.';

/** Every fault that a reader may see, in Spanish. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `No se ha podido acceder a ${url}. Compruebe que hay red, que la dirección es correcta y que esta página puede leerla (CORS).`,
  'http-status': ({ url, status }) =>
    `No se ha podido cargar ${url}: el servidor respondió «${status}».`,
  'redirect-refused': ({ url, target }) => `${url} lleva a ${target}, que esta página no permite.`,
  timeout: ({ url, seconds }) => `${url} no llegó en ${seconds} segundos.`,
  'too-large': ({ url, megabytes }) => `${url} supera los ${megabytes} MB, el máximo que se lee.`,
  'not-utf8': ({ url }) =>
    `${called(url)} no es texto UTF-8. Guárdelo como UTF-8 e inténtelo de nuevo.`,
  unreadable: ({ url, reason }) => `No se puede leer ${url}: ${reason}.`,
  'not-an-address': ({ address }) => `«${address}» no es una dirección.`,
  empty: ({ url }) => `${called(url)}: está vacío.`,
  'not-json': ({ url, reason }) => `${called(url)} no es JSON: ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} no es el dosier que pide esta página: su resumen criptográfico es ${digest} y el atributo integrity dice ${expected}.`,
  'brief-unchecked': ({ url }) =>
    `${url} no se puede comprobar con el atributo integrity: los navegadores solo lo hacen en páginas https o de localhost.`,
  'article-missing': ({ title, why }) =>
    `Falta el artículo${title === null ? '' : ` «${title}»`}: ${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `No se ha podido mostrar el dosier: ${reason}.`,
  'too-deep': ({ url, most }) =>
    `${called(url)} tiene más de ${most} niveles de anidamiento, que ningún dosier necesita.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} es «${text}», que es en lo que se convierte un objeto escrito como texto. Asigne a la propiedad brief el propio objeto o escriba su JSON.`,
  'too-many-faults': (values) =>
    `No se enumeran ${values.faults} errores más ni ${values.warnings} avisos más.`,
  'root-shape': ({ found }) =>
    `El contenido del archivo es: ${shown(found)}; se esperaba un objeto GeoJSON.`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection", "Feature" o el tipo de una geometría')}${orMeant(meant)}`,
  topojson: () => 'El archivo es TopoJSON; se esperaba GeoJSON.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, 'una lista de lugares')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `El archivo tiene ${count} lugares; se leen como máximo ${most}.`,
  crs: ({ found, isDrawn }) =>
    `«crs»: ${shown(found)}; ${WGS_84}${isDrawn ? ', y como tales se leen sus números.' : '. No se dibuja ninguno de sus lugares.'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, 'una lista como [{"date": "2024-05-01", "note": "…"}]')}.`,
  'corrections-limit': ({ count, most }) =>
    `Hay ${count} correcciones; solo se leen las primeras ${most}.`,
  correction: ({ member, found }) =>
    `Esta corrección es ${shown(found)} y le falta "${member}"; se esperaban "date" y "note".`,
  'text-shape': ({ member, found }) => `${wrong(member, found, 'texto')}.`,
  date: ({ found }) =>
    `Fecha: ${shown(found)}; se esperaba una fecha como 2023-09-13, una hora como 2023-09-13T11:43+09:00, o dos con «/».`,
  'articles-shape': ({ found }) =>
    `${wrong('articles', found, 'una tabla con un artículo por identificador')}.`,
  'articles-limit': ({ count, most }) =>
    `El archivo tiene ${count} artículos; se leen los primeros ${most}.`,
  'article-id': ({ found, most }) =>
    `Identificador de este artículo: ${shown(found)}; se esperaba uno que no esté vacío y tenga como máximo ${most} caracteres. El artículo no se lee.`,
  'local-empty': ({ member }) =>
    `«${member}» no tiene texto en ningún idioma; se esperaba un texto, o uno por idioma como {"es": "…"}.`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, 'un objeto con title y href o text')}.`,
  'article-title': () => 'El artículo no tiene title.',
  'article-source': () => 'El artículo no tiene href ni text; se esperaba exactamente uno.',
  'article-text': ({ found }) => `${wrong('text', found, 'el texto del artículo')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `una dirección relativa o ${WEB}`)}.`,
  'article-limit': ({ length, most }) =>
    `El artículo tiene ${length} caracteres; se leen como máximo ${most}.`,
  'article-empty': () => 'El artículo está vacío.',
  'article-html': () => 'El artículo es una página web (HTML); se esperaba texto sin formato.',
  'article-altered': ({ digest, expected }) =>
    `El artículo no es aquel para el que se hizo este dosier: su SHA-256 es ${digest} y el dosier dice ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `La clase ${shown(id)} supera los límites: ${most} clases e identificadores de 1 a ${longest} caracteres.`,
  'topic-limit': ({ id, most, longest }) =>
    `El tema ${shown(id)} supera los límites: ${most} temas e identificadores de 1 a ${longest} caracteres.`,
  'feature-shape': ({ found }) => `Lugar: ${shown(found)}; se esperaba un objeto.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'un objeto con name')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, 'texto')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `El identificador «${id}» de «${name}» ya es del lugar ${holder}.`,
  'geometry-absent': ({ slip }) =>
    `El lugar no tiene geometry${slip === null ? '; escriba null para un lugar sin posición.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? 'una longitud y una latitud en grados, o un objeto GeoJSON' : 'un objeto')}.`,
  'geometry-type': ({ found, meant }) =>
    `Tipo de geometría: ${shown(found)}; se esperaba Point, LineString, Polygon, un Multi de estos o GeometryCollection${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `Falta «${member}» en ${type}${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `La geometría tiene más de ${most} posiciones.`,
  'geometry-depth': ({ most }) => `Hay más de ${most} GeometryCollections anidadas.`,
  'list-shape': ({ found }) => `Aquí se esperaba una lista, y hay: ${shown(found)}.`,
  'list-empty': () => 'La lista está vacía; se esperaba al menos una posición.',
  'line-short': () => 'La línea tiene 1 posición; se esperaban al menos 2.',
  'ring-short': ({ count }) =>
    `El anillo tiene ${count} posiciones; se esperaban al menos 4, la última igual a la primera.`,
  'ring-open': ({ first, last }) =>
    `El anillo no está cerrado: empieza en ${first} y termina en ${last}.`,
  'position-shape': ({ found }) => `Posición: ${shown(found)}; se esperaba [longitud, latitud].`,
  longitude: ({ found }) => `Longitud: ${shown(found)}; se esperaba un número de grados.`,
  latitude: ({ found }) => `Latitud: ${shown(found)}; se esperaba un número de grados.`,
  'longitude-range': ({ degrees, advice }) =>
    `La longitud ${degrees} está fuera del intervalo de −180 a 180${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `La latitud ${degrees} está fuera del intervalo de −90 a 90${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, 'un número de metros mayor que 0')}.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `La banda de «${name}» se mide desde «${from}», que no es un punto; se esperaba el identificador de uno.`,
  'sources-shape': ({ found }) => `${wrong('sources', found, 'una lista de {"name", "url"}')}.`,
  'source-name': ({ found }) => `Fuente sin nombre: ${shown(found)}; se esperaba {"name", "url"}.`,
  'images-shape': ({ found }) =>
    `${wrong('images', found, 'una lista de {"href", "alt", "credit"}')}.`,
  image: ({ member, found }) =>
    `«${member}» de la imagen: ${shown(found)}; se esperaba ${IMAGE[member]}. Sin eso la imagen no se muestra.`,
  'quotes-shape': ({ list, name, found }) =>
    `«${list}» de «${name}»: ${shown(found)}; se esperaba una lista.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `«${list}» de «${name}» tiene ${count} elementos; solo se leen los primeros ${most}.`,
  'quote-shape': ({ name, found }) =>
    `Cita de «${name}»: ${shown(found)}; se esperaba {"exact": "…"}.`,
  'quote-article': ({ name, found, meant }) =>
    `Una cita de «${name}» remite al artículo ${shown(found)}; se esperaba un identificador de la tabla "articles"${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `"exact" en una cita de «${name}»: ${shown(found)}; se esperaban las palabras del artículo, en un TextQuoteSelector por sí solo.`,
  'quote-context-shape': ({ name, quote }) =>
    `prefix y suffix de la cita ${shown(quote)} de «${name}» deben ser texto.`,
  'quote-limit': ({ name, most }) => `Una cita de «${name}» tiene más de ${most} caracteres.`,
  'translation-shape': ({ name, found }) =>
    `La traducción de una cita de «${name}» es ${shown(found)}; se esperaba un texto por idioma como {"es": "…"}.`,
  'all-shape': ({ name, found }) =>
    `Una mención de «${name}» tiene como "all" ${shown(found)}; se esperaban palabras de los artículos.`,
  'all-absent': ({ name, words, nearest }) =>
    `Las palabras ${shown(words)} de «${name}» no están en ningún artículo como palabras enteras${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `Las palabras ${shown(words)} de «${name}» están en los artículos más de ${most} veces; se enlazan las primeras ${most}.`,
  'except-shape': ({ name, found }) =>
    `Las excepciones («except») de una mención de «${name}» son ${shown(found)}; se esperaba una lista como [{"exact": "…"}]. No se hace ninguna.`,
  'except-limit': ({ name, count, most }) =>
    `Una mención de «${name}» tiene ${count} excepciones; solo se leen las primeras ${most}.`,
  'quote-broken': ({ name, quote }) =>
    `La cita ${shown(quote)} de «${name}» contiene un carácter roto o corta un carácter o un número por la mitad.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `La cita ${shown(quote)} de «${name}» no está en el artículo${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `La cita ${shown(quote)} de «${name}» está en el artículo, pero no con su prefix y suffix: «${prefix}…${suffix}»${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'src está vacío; se esperaba la dirección de un dosier.',
  'brief-not-given': () => `No se ha dado ningún dosier a este panel. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `El dosier se convirtió en el texto «${text}» de camino a este panel. ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `No se ha podido dibujar «${name}» en el mapa.`,
};

const EXTENTS = {
  clip: '"land" o "sea"',
  inferredEdge: 'una línea GeoJSON',
  band: '{"from", "meters": [más cercano, más lejano], "bearings": [primero, último]}',
};
const IMAGE = {
  href: 'una dirección relativa al dosier o de https',
  alt: 'un texto que diga qué se ve, para quien no lo ve',
  credit: 'el nombre de quien la hizo o es su titular',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return '; ¿están intercambiadas la longitud y la latitud?';
  if (advice === 'metres') return '; ¿son metros (EPSG:3857)? GeoJSON requiere grados (WGS 84).';
  return `; al cruzar la línea de cambio de fecha escriba ${advice.longitude}.`;
}
