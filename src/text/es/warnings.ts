import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in Spanish, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  bbox: () => '«bbox» no es [oeste, sur, este, norte] en grados; la vista se ajusta a los lugares.',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, 'la dirección de un archivo hecho con «npm run detail»')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, 'un texto, o uno por idioma como {"es": "…"}')}.`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric", "nautical" o "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `Los lugares («places») de esta corrección: ${shown(found)}; se esperaba una lista de sus identificadores.`,
  'correction-place': ({ found, meant }) =>
    `Esta corrección nombra ${shown(found)}, que no es el identificador de ningún lugar${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) => `«${member}» no se lee; ¿quería decir «${meant}»?`,
  'member-misplaced': ({ member }) => `«${member}» no se lee aquí; su sitio es "properties".`,
  'text-limit': ({ member, length, most }) =>
    `«${member}» tiene ${length} caracteres y se corta a ${most}.`,
  'articles-empty': () => 'La tabla de artículos está vacía.',
  'articles-both': () =>
    'El archivo tiene "articles" y "article"; "article" no se lee. Páselo a "articles".',
  'article-order': ({ id }) =>
    `El identificador «${id}» es un número, y JSON no conserva el orden de tales identificadores. Empiece cada uno por una letra.`,
  'article-twice': ({ id, other }) =>
    `Los artículos «${other}» y «${id}» tienen el mismo texto. Dé a cada uno el suyo.`,
  'local-entry': ({ member, lang, found }) =>
    `«${member}» en el idioma «${lang}»: ${shown(found)}; se esperaba texto.`,
  'local-lang': ({ member, lang }) =>
    `Se indica ${shown(lang)} como idioma de «${member}»; se esperaba una etiqueta BCP 47 como "es".`,
  'article-slip': ({ slip }) => `El archivo no tiene artículo${orSlip('article', slip)}`,
  'article-sources': () =>
    'El artículo tiene href y text; se esperaba exactamente uno. Se usa text.',
  'article-unread': () =>
    'Sin el texto del artículo no se puede comprobar ningún fragmento, así que no se muestra ninguno.',
  'article-encoding': () =>
    'El artículo contiene U+FFFD (�), señal de un texto leído con otra codificación.',
  'article-surrogate': () =>
    'El artículo contiene medio carácter (un sustituto suelto); ninguna cita puede incluirlo.',
  'article-lang': ({ found }) => `${wrong('lang', found, 'una etiqueta BCP 47 como "es"')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-sha256': ({ found }) =>
    `${wrong('sha256', found, 'una cifra de 64 dígitos hexadecimales')}.`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'un objeto')}.`,
  'kind-shape': ({ id, found }) => `Clase ${shown(id)}: ${shown(found)}; se esperaba un objeto.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb o #rrggbb')}.`,
  'kind-label': ({ id, label }) => `La clase «${id}» no tiene etiqueta; se muestra «${label}».`,
  'kind-glyph': ({ glyph, meant }) =>
    `No hay ningún símbolo ${shown(glyph)}, así que se dibuja un punto${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, 'un objeto')}.`,
  'topic-label': ({ id, label }) => `El tema «${id}» no tiene etiqueta; se muestra «${label}».`,
  'feature-proposed': () =>
    'El status es «proposed»: nadie ha confirmado este lugar, así que no se muestra.',
  'name-limit': ({ name, most }) => `El nombre ${shown(name)} se corta a ${most} caracteres.`,
  'id-shared': ({ id, name, holder, used }) =>
    `El identificador «${id}» de «${name}» ya es del lugar ${holder}; se usa «${used}».`,
  'id-shape': ({ found, name, used }) =>
    `Identificador de «${name}»: ${shown(found)}; se usa «${used}».`,
  'id-digits': ({ name, used }) =>
    `El identificador de «${name}» es un número con más cifras de las que conserva JSON; escríbalo entre comillas. Se usa «${used}».`,
  'kind-id': ({ found }) => `${wrong('kind', found, 'el identificador de una clase')}.`,
  'kind-unknown': ({ id, meant }) => `No se conoce la clase ${shown(id)}${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" o "editor"')}. Se muestra "editor".`,
  'place-unnamed': ({ name }) =>
    `statedBy es "article", pero «${name}» no tiene menciones y ningún fragmento lo nombra. Añada una mención o escriba "editor".`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true o false')}. El lugar se muestra como exacto.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? 'un color como #d33 o #dd3333' : `un número de 0 a ${expected.most}`)}.`,
  location: ({ found }) => `${wrong('location', found, 'el identificador de un lugar')}.`,
  'distances-shape': ({ found }) =>
    `${wrong('distancesTo', found, 'una lista de identificadores')}.`,
  'distances-limit': ({ most }) =>
    `«distancesTo» contiene algo que no es un identificador, o más de ${most}; lo que sobra se omite.`,
  link: ({ member, id, name, meant }) =>
    `«${member}» de «${name}» dice ${shown(id)}, que no es el identificador de ningún otro lugar mostrado${orMeant(meant)}`,
  'sources-limit': ({ count, most }) => `Hay ${count} fuentes; solo se leen las primeras ${most}.`,
  'source-url': ({ source, found }) =>
    `url de la fuente «${source}»: ${shown(found)}; se esperaba ${WEB}.`,
  'images-limit': ({ count, most }) =>
    `Hay ${count} imágenes; solo se muestran las primeras ${most}.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'una lista de identificadores')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `«topics» de un fragmento: ${shown(found)}; se esperaba una lista de identificadores. Valen los temas del lugar.`,
  'topics-limit': ({ count, most }) => `Hay ${count} temas; solo se leen los primeros ${most}.`,
  'topic-unknown': ({ found, meant }) =>
    `El tema ${shown(found)} no está entre los del dosier${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `La traducción de una cita de «${name}» no dice su idioma; escriba {"es": "…"}.`,
  'all-exact': ({ name, words }) =>
    `Una mención de «${name}» tiene "all" y "exact"; se enlaza cada ${shown(words)}, y "exact" no se lee.`,
  'all-form': ({ name, words, article }) =>
    `Las palabras ${shown(words)} de «${name}» están también en el artículo «${article}» con otros códigos de igual aspecto (NFC junto a NFD); esas no se enlazan. Añada una mención copiada de allí.`,
  'except-unused': ({ name, quote }) =>
    `La excepción ${shown(quote)} de una mención de «${name}» no excluye nada.`,
  'quote-ambiguous': ({ name, quote }) =>
    `La cita ${shown(quote)} de «${name}» aparece más de una vez en el artículo; se usa la primera. Añada prefix o suffix.`,
  'integrity-shape': ({ found }) =>
    `El atributo integrity es ${shown(found)}; se esperaba un resumen como sha256-… en base64. El dosier se muestra sin comprobar.`,
};
