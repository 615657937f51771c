import type { FaultCode, Found, PositionAdvice } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { shownIn, unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { formatFaults } from './format-faults';
import { called, values } from './values';

const shown = shownIn(values);
const { differently, beside } = unlikeIn(values);

const WGS_84 = 'se esperaban longitud y latitud en grados (WGS 84, EPSG:4326)';
const SET_BRIEF =
  'Asigne su propiedad brief (en Vue :brief.prop="…"; en React, importe dateline-map antes de que se dibuje la página) o indique una dirección con src.';
const WEB = 'una dirección http o https';

const wrong = (member: string, found: Found, expected: string) =>
  `«${member}»: ${shown(found)}; se esperaba ${expected}`;
const orMeant = (meant: string | null) => (meant === null ? '.' : `; ¿quería decir «${meant}»?`);
const orSlip = (member: string, slip: string | null) =>
  slip === null ? '.' : `; ¿debería llamarse «${slip}» en realidad «${member}»?`;

/** Every fault in Spanish. */
export const faults: Sentences<FaultCode> = {
  ...formatFaults,
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
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  topojson: () => 'El archivo es TopoJSON; se esperaba GeoJSON.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, 'una lista de lugares')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) =>
    `El archivo tiene ${count} lugares; se leen como máximo ${most}.`,
  crs: ({ found, isDrawn }) =>
    `«crs»: ${shown(found)}; ${WGS_84}${isDrawn ? ', y como tales se leen sus números.' : '. No se dibuja ninguno de sus lugares.'}`,
  bbox: () => '«bbox» no es [oeste, sur, este, norte] en grados; la vista se ajusta a los lugares.',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, 'la dirección de un archivo hecho con «npm run detail»')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, 'un texto, o uno por idioma como {"es": "…"}')}.`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric", "nautical" o "imperial"')}${orMeant(meant)}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, 'una lista como [{"date": "2024-05-01", "note": "…"}]')}.`,
  'corrections-limit': ({ count, most }) =>
    `Hay ${count} correcciones; solo se leen las primeras ${most}.`,
  correction: ({ member, found }) =>
    `Esta corrección es ${shown(found)} y le falta "${member}"; se esperaban "date" y "note".`,
  'correction-places': ({ found }) =>
    `Los lugares («places») de esta corrección: ${shown(found)}; se esperaba una lista de sus identificadores.`,
  'correction-place': ({ found, meant }) =>
    `Esta corrección nombra ${shown(found)}, que no es el identificador de ningún lugar${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) => `«${member}» no se lee; ¿quería decir «${meant}»?`,
  'member-misplaced': ({ member }) => `«${member}» no se lee aquí; su sitio es "properties".`,
  'text-shape': ({ member, found }) => `${wrong(member, found, 'texto')}.`,
  'text-limit': ({ member, length, most }) =>
    `«${member}» tiene ${length} caracteres y se corta a ${most}.`,
  date: ({ found }) =>
    `Fecha: ${shown(found)}; se esperaba una fecha como 2023-09-13, una hora como 2023-09-13T11:43+09:00, o dos con «/».`,
  'articles-shape': ({ found }) =>
    `${wrong('articles', found, 'una tabla con un artículo por identificador')}.`,
  'articles-empty': () => 'La tabla de artículos está vacía.',
  'articles-both': () =>
    'El archivo tiene "articles" y "article"; "article" no se lee. Páselo a "articles".',
  'articles-limit': ({ count, most }) =>
    `El archivo tiene ${count} artículos; se leen los primeros ${most}.`,
  'article-id': ({ found, most }) =>
    `Identificador de este artículo: ${shown(found)}; se esperaba uno que no esté vacío y tenga como máximo ${most} caracteres. El artículo no se lee.`,
  'article-order': ({ id }) =>
    `El identificador «${id}» es un número, y JSON no conserva el orden de tales identificadores. Empiece cada uno por una letra.`,
  'article-twice': ({ id, other }) =>
    `Los artículos «${other}» y «${id}» tienen el mismo texto. Dé a cada uno el suyo.`,
  'local-empty': ({ member }) =>
    `«${member}» no tiene texto en ningún idioma; se esperaba un texto, o uno por idioma como {"es": "…"}.`,
  'local-entry': ({ member, lang, found }) =>
    `«${member}» en el idioma «${lang}»: ${shown(found)}; se esperaba texto.`,
  'local-lang': ({ member, lang }) =>
    `Se indica ${shown(lang)} como idioma de «${member}»; se esperaba una etiqueta BCP 47 como "es".`,
  'article-slip': ({ slip }) => `El archivo no tiene artículo${orSlip('article', slip)}`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, 'un objeto con title y href o text')}.`,
  'article-title': () => 'El artículo no tiene title.',
  'article-source': () => 'El artículo no tiene href ni text; se esperaba exactamente uno.',
  'article-sources': () =>
    'El artículo tiene href y text; se esperaba exactamente uno. Se usa text.',
  'article-text': ({ found }) => `${wrong('text', found, 'el texto del artículo')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `una dirección relativa o ${WEB}`)}.`,
  'article-unread': () =>
    'Sin el texto del artículo no se puede comprobar ningún fragmento, así que no se muestra ninguno.',
  'article-limit': ({ length, most }) =>
    `El artículo tiene ${length} caracteres; se leen como máximo ${most}.`,
  'article-empty': () => 'El artículo está vacío.',
  'article-html': () => 'El artículo es una página web (HTML); se esperaba texto sin formato.',
  'article-encoding': () =>
    'El artículo contiene U+FFFD (�), señal de un texto leído con otra codificación.',
  'article-surrogate': () =>
    'El artículo contiene medio carácter (un sustituto suelto); ninguna cita puede incluirlo.',
  'article-lang': ({ found }) => `${wrong('lang', found, 'una etiqueta BCP 47 como "es"')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-altered': ({ digest, expected }) =>
    `El artículo no es aquel para el que se hizo este dosier: su SHA-256 es ${digest} y el dosier dice ${expected}.`,
  'article-sha256': ({ found }) =>
    `${wrong('sha256', found, 'una cifra de 64 dígitos hexadecimales')}.`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'un objeto')}.`,
  'kind-limit': ({ id, most, longest }) =>
    `La clase ${shown(id)} supera los límites: ${most} clases e identificadores de 1 a ${longest} caracteres.`,
  'kind-shape': ({ id, found }) => `Clase ${shown(id)}: ${shown(found)}; se esperaba un objeto.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb o #rrggbb')}.`,
  'kind-label': ({ id, label }) => `La clase «${id}» no tiene etiqueta; se muestra «${label}».`,
  'kind-glyph': ({ glyph, meant }) =>
    `No hay ningún símbolo ${shown(glyph)}, así que se dibuja un punto${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, 'un objeto')}.`,
  'topic-limit': ({ id, most, longest }) =>
    `El tema ${shown(id)} supera los límites: ${most} temas e identificadores de 1 a ${longest} caracteres.`,
  'topic-label': ({ id, label }) => `El tema «${id}» no tiene etiqueta; se muestra «${label}».`,
  'feature-shape': ({ found }) => `Lugar: ${shown(found)}; se esperaba un objeto.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'feature-proposed': () =>
    'El status es «proposed»: nadie ha confirmado este lugar, así que no se muestra.',
  'properties-shape': ({ found }) => `${wrong('properties', found, 'un objeto con name')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, 'texto')}${orSlip('name', slip)}`,
  'name-limit': ({ name, most }) => `El nombre ${shown(name)} se corta a ${most} caracteres.`,
  'id-taken': ({ id, name, holder }) =>
    `El identificador «${id}» de «${name}» ya es del lugar ${holder}.`,
  'id-shared': ({ id, name, holder, used }) =>
    `El identificador «${id}» de «${name}» ya es del lugar ${holder}; se usa «${used}».`,
  'id-shape': ({ found, name, used }) =>
    `Identificador de «${name}»: ${shown(found)}; se usa «${used}».`,
  'id-digits': ({ name, used }) =>
    `El identificador de «${name}» es un número con más cifras de las que conserva JSON; escríbalo entre comillas. Se usa «${used}».`,
  'geometry-absent': ({ slip }) =>
    `El lugar no tiene geometry${slip === null ? '; escriba null para un lugar sin posición.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) => `${wrong('geometry', found, 'un objeto')}.`,
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
  'kind-id': ({ found }) => `${wrong('kind', found, 'el identificador de una clase')}.`,
  'kind-unknown': ({ id, meant }) => `No se conoce la clase ${shown(id)}${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" o "editor"')}. Se muestra "editor".`,
  'place-unnamed': ({ name }) =>
    `statedBy es "article", pero «${name}» no tiene menciones y ningún fragmento lo nombra. Añada una mención o escriba "editor".`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, 'un número de metros mayor que 0')}.`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true o false')}. El lugar se muestra como exacto.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `La banda de «${name}» se mide desde «${from}», que no es un punto; se esperaba el identificador de uno.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? 'un color como #d33 o #dd3333' : `un número de 0 a ${expected.most}`)}.`,
  location: ({ found }) => `${wrong('location', found, 'el identificador de un lugar')}.`,
  'distances-shape': ({ found }) =>
    `${wrong('distancesTo', found, 'una lista de identificadores')}.`,
  'distances-limit': ({ most }) =>
    `«distancesTo» contiene algo que no es un identificador, o más de ${most}; lo que sobra se omite.`,
  link: ({ member, id, name, meant }) =>
    `«${member}» de «${name}» dice ${shown(id)}, que no es el identificador de ningún otro lugar mostrado${orMeant(meant)}`,
  'sources-shape': ({ found }) => `${wrong('sources', found, 'una lista de {"name", "url"}')}.`,
  'sources-limit': ({ count, most }) => `Hay ${count} fuentes; solo se leen las primeras ${most}.`,
  'source-name': ({ found }) => `Fuente sin nombre: ${shown(found)}; se esperaba {"name", "url"}.`,
  'source-url': ({ source, found }) =>
    `url de la fuente «${source}»: ${shown(found)}; se esperaba ${WEB}.`,
  'images-shape': ({ found }) =>
    `${wrong('images', found, 'una lista de {"href", "alt", "credit"}')}.`,
  'images-limit': ({ count, most }) =>
    `Hay ${count} imágenes; solo se muestran las primeras ${most}.`,
  image: ({ member, found }) =>
    `«${member}» de la imagen: ${shown(found)}; se esperaba ${IMAGE[member]}. Sin eso la imagen no se muestra.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'una lista de identificadores')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `«topics» de un fragmento: ${shown(found)}; se esperaba una lista de identificadores. Valen los temas del lugar.`,
  'topics-limit': ({ count, most }) => `Hay ${count} temas; solo se leen los primeros ${most}.`,
  'topic-unknown': ({ found, meant }) =>
    `El tema ${shown(found)} no está entre los del dosier${orMeant(meant)}`,
  'quotes-shape': ({ list, name, found }) =>
    `«${list}» de «${name}»: ${shown(found)}; se esperaba una lista.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `«${list}» de «${name}» tiene ${count} elementos; solo se leen los primeros ${most}.`,
  'quote-shape': ({ name, found }) =>
    `Cita de «${name}»: ${shown(found)}; se esperaba {"exact": "…"}.`,
  'quote-article': ({ name, found, meant }) =>
    `Una cita de «${name}» remite al artículo ${shown(found)}; se esperaba un identificador de la tabla "articles"${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `Cita de «${name}»: ${shown(found)}; se esperaban las palabras del artículo.`,
  'quote-context-shape': ({ name, quote }) =>
    `prefix y suffix de la cita ${shown(quote)} de «${name}» deben ser texto.`,
  'quote-limit': ({ name, most }) => `Una cita de «${name}» tiene más de ${most} caracteres.`,
  'translation-shape': ({ name, found }) =>
    `La traducción de una cita de «${name}» es ${shown(found)}; se esperaba un texto por idioma como {"es": "…"}.`,
  'translation-lang': ({ name }) =>
    `La traducción de una cita de «${name}» no dice su idioma; escriba {"es": "…"}.`,
  'all-shape': ({ name, found }) =>
    `Una mención de «${name}» tiene como "all" ${shown(found)}; se esperaban palabras de los artículos.`,
  'all-exact': ({ name, words }) =>
    `Una mención de «${name}» tiene "all" y "exact"; se enlaza cada ${shown(words)}, y "exact" no se lee.`,
  'all-absent': ({ name, words, nearest }) =>
    `Las palabras ${shown(words)} de «${name}» no están en ningún artículo como palabras enteras${differently(nearest)}.`,
  'all-form': ({ name, words, article }) =>
    `Las palabras ${shown(words)} de «${name}» están también en el artículo «${article}» con otros códigos de igual aspecto (NFC junto a NFD); esas no se enlazan. Añada una mención copiada de allí.`,
  'all-limit': ({ name, words, most }) =>
    `Las palabras ${shown(words)} de «${name}» están en los artículos más de ${most} veces; se enlazan las primeras ${most}.`,
  'except-shape': ({ name, found }) =>
    `Las excepciones («except») de una mención de «${name}» son ${shown(found)}; se esperaba una lista como [{"exact": "…"}]. No se hace ninguna.`,
  'except-limit': ({ name, count, most }) =>
    `Una mención de «${name}» tiene ${count} excepciones; solo se leen las primeras ${most}.`,
  'except-unused': ({ name, quote }) =>
    `La excepción ${shown(quote)} de una mención de «${name}» no excluye nada.`,
  'quote-broken': ({ name, quote }) =>
    `La cita ${shown(quote)} de «${name}» contiene un carácter roto o corta uno por la mitad.`,
  'quote-ambiguous': ({ name, quote }) =>
    `La cita ${shown(quote)} de «${name}» aparece más de una vez en el artículo; se usa la primera. Añada prefix o suffix.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `La cita ${shown(quote)} de «${name}» no está en el artículo${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `La cita ${shown(quote)} de «${name}» está en el artículo, pero no con su prefix y suffix: «${prefix}…${suffix}»${beside('before', before)}${beside('after', after)}.`,
  'integrity-shape': ({ found }) =>
    `El atributo integrity es ${shown(found)}; se esperaba un resumen como sha256-… en base64. El dosier se muestra sin comprobar.`,
  ...arrivingFaults,
  'src-blank': () => 'src está vacío; se esperaba la dirección de un dosier.',
  'brief-not-given': () => `No se ha dado ningún dosier a este panel. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `El dosier se convirtió en el texto «${text}» de camino a este panel. ${SET_BRIEF}`,
  'place-undrawn': ({ name, reason }) =>
    `No se ha podido dibujar «${name}» en el mapa (${reason}).`,
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
