import type { PositionAdvice, ReaderCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';
import { unlikeIn } from '../values';
import { arrivingFaults } from './arriving-faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';
import { called, values } from './values';

const { differently, beside } = unlikeIn(values);
const WGS_84 = 'longitude et latitude en degrés (WGS 84, EPSG:4326) attendues';
const SET_BRIEF =
  'Définissez sa propriété brief (dans Vue, :brief.prop="…" ; dans React, importez dateline-map avant le rendu de la page) ou indiquez une adresse avec src.';

/** Every fault that a reader may see, in French. */
export const faults: Sentences<ReaderCode> = {
  unreachable: ({ url }) =>
    `${url} est inaccessible. Vérifiez que le réseau fonctionne, que l’adresse est juste et que cette page peut la lire (CORS).`,
  'http-status': ({ url, status }) =>
    `${url} n’a pas pu être chargé : le serveur a répondu « ${status} ».`,
  'redirect-refused': ({ url, target }) =>
    `${url} mène à ${target}, que cette page n’autorise pas.`,
  timeout: ({ url, seconds }) => `${url} n’est pas arrivé en ${seconds} secondes.`,
  'too-large': ({ url, megabytes }) => `${url} dépasse ${megabytes} Mo, le maximum lu.`,
  'not-utf8': ({ url }) =>
    `${called(url)} n’est pas du texte UTF-8. Enregistrez-le en UTF-8 et réessayez.`,
  unreadable: ({ url, reason }) => `${url} est illisible : ${reason}.`,
  'not-an-address': ({ address }) => `« ${address} » n’est pas une adresse.`,
  empty: ({ url }) => `${called(url)} est vide.`,
  'not-json': ({ url, reason }) =>
    `${called(url)} n’est pas du JSON : ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} n’est pas le dossier que cette page demande : son empreinte est ${digest}, l’attribut integrity indique ${expected}.`,
  'brief-unchecked': ({ url }) =>
    `${url} ne peut être comparé à l’attribut integrity : les navigateurs ne le font que sur les pages https ou de localhost.`,
  'article-missing': ({ title, why }) =>
    `L’article${title === null ? '' : ` « ${title} »`} manque : ${sentenceFor(faults, why)}`,
  unexpected: ({ reason }) => `Le dossier n’a pas pu être affiché : ${reason}.`,
  'too-deep': ({ url, most }) =>
    `${called(url)} a plus de ${most} niveaux d’imbrication, ce dont aucun dossier n’a besoin.`,
  'object-as-text': ({ url, text }) =>
    `${called(url)} est « ${text} », ce que devient un objet écrit comme du texte. Donnez l’objet lui-même à la propriété brief ou écrivez son JSON.`,
  'too-many-faults': (values) =>
    `${values.faults} autres erreurs et ${values.warnings} autres avertissements ne sont pas listés.`,
  'root-shape': ({ found }) => `Contenu du fichier : ${shown(found)} ; attendu : un objet GeoJSON.`,
  'root-type': ({ found, meant }) =>
    `${wrong('type', found, '"FeatureCollection", "Feature" ou le type d’une géométrie')}${orMeant(meant)}`,
  topojson: () => 'Le fichier est du TopoJSON ; attendu : GeoJSON.',
  'features-shape': ({ found, slip }) =>
    `${wrong('features', found, 'une liste de lieux')}${orSlip('features', slip)}`,
  'features-limit': ({ count, most }) => `Le fichier a ${count} lieux ; ${most} au plus sont lus.`,
  crs: ({ found, isDrawn }) =>
    `« crs » : ${shown(found)} ; ${WGS_84}${isDrawn ? ', et ses nombres sont lus ainsi.' : '. Aucun de ses lieux n’est dessiné.'}`,
  'corrections-shape': ({ found }) =>
    `${wrong('corrections', found, 'une liste comme [{"date": "2024-05-01", "note": "…"}]')}.`,
  'corrections-limit': ({ count, most }) =>
    `Il y a ${count} rectificatifs ; seuls les ${most} premiers sont lus.`,
  correction: ({ member, found }) =>
    `Ce rectificatif est ${shown(found)} et il lui manque "${member}" ; attendu : "date" et "note".`,
  'text-shape': ({ member, found }) => `${wrong(member, found, 'du texte')}.`,
  date: ({ found }) =>
    `Date : ${shown(found)} ; attendu : une date comme 2023-09-13, une heure comme 2023-09-13T11:43+09:00, ou deux séparées par « / ».`,
  'articles-shape': ({ found }) =>
    `${wrong('articles', found, 'une table donnant un article par identifiant')}.`,
  'articles-limit': ({ count, most }) =>
    `Le fichier a ${count} articles ; les ${most} premiers sont lus.`,
  'article-id': ({ found, most }) =>
    `Identifiant de cet article : ${shown(found)} ; attendu : un identifiant non vide d’au plus ${most} caractères. L’article n’est pas lu.`,
  'local-empty': ({ member }) =>
    `« ${member} » n’a de texte dans aucune langue ; attendu : un texte, ou un par langue comme {"fr": "…"}.`,
  'article-shape': ({ found }) =>
    `${wrong('article', found, 'un objet avec title et href ou text')}.`,
  'article-title': () => 'L’article n’a pas de title.',
  'article-source': () => 'L’article n’a ni href ni text ; il en faut exactement un.',
  'article-text': ({ found }) => `${wrong('text', found, 'le texte de l’article')}.`,
  'article-href': ({ found }) => `${wrong('href', found, `une adresse relative, ou ${WEB}`)}.`,
  'article-limit': ({ length, most }) =>
    `L’article a ${length} caractères ; ${most} au plus sont lus.`,
  'article-empty': () => 'L’article est vide.',
  'article-html': () => 'L’article est une page web (HTML) ; attendu : du texte brut.',
  'article-altered': ({ digest, expected }) =>
    `L’article n’est pas celui pour lequel ce dossier a été fait : son SHA-256 est ${digest}, le dossier indique ${expected}.`,
  'kind-limit': ({ id, most, longest }) =>
    `Le type ${shown(id)} dépasse les limites : ${most} types, identifiants de 1 à ${longest} caractères.`,
  'topic-limit': ({ id, most, longest }) =>
    `Le thème ${shown(id)} dépasse les limites : ${most} thèmes, identifiants de 1 à ${longest} caractères.`,
  'feature-shape': ({ found }) => `Lieu : ${shown(found)} ; attendu : un objet.`,
  'feature-type': ({ found, meant }) => `${wrong('type', found, '"Feature"')}${orMeant(meant)}`,
  'properties-shape': ({ found }) => `${wrong('properties', found, 'un objet avec name')}.`,
  'name-shape': ({ found, slip }) => `${wrong('name', found, 'du texte')}${orSlip('name', slip)}`,
  'id-taken': ({ id, name, holder }) =>
    `L’identifiant « ${id} » de « ${name} » appartient déjà au lieu ${holder}.`,
  'geometry-absent': ({ slip }) =>
    `Le lieu n’a pas de geometry${slip === null ? ' ; écrivez null pour un lieu sans position.' : orSlip('geometry', slip)}`,
  'geometry-shape': ({ found }) =>
    `${wrong('geometry', found, typeof found === 'string' ? 'une longitude et une latitude en degrés, ou un objet GeoJSON' : 'un objet')}.`,
  'geometry-type': ({ found, meant }) =>
    `Type de géométrie : ${shown(found)} ; attendu : Point, LineString, Polygon, un Multi de ceux-ci ou GeometryCollection${orMeant(meant)}`,
  'geometry-member': ({ member, type, slip }) =>
    `« ${member} » manque dans ${type}${orSlip(member, slip)}`,
  'geometry-limit': ({ most }) => `La géométrie a plus de ${most} positions.`,
  'geometry-depth': ({ most }) => `Plus de ${most} GeometryCollections sont imbriquées.`,
  'list-shape': ({ found }) => `Une liste est attendue ici ; trouvé : ${shown(found)}.`,
  'list-empty': () => 'La liste est vide ; au moins une position est attendue.',
  'line-short': () => 'La ligne a 1 position ; au moins 2 sont attendues.',
  'ring-short': ({ count }) =>
    `L’anneau a ${count} positions ; au moins 4 sont attendues, la dernière égale à la première.`,
  'ring-open': ({ first, last }) =>
    `L’anneau n’est pas fermé : il commence à ${first} et finit à ${last}.`,
  'position-shape': ({ found }) => `Position : ${shown(found)} ; attendu : [longitude, latitude].`,
  longitude: ({ found }) => `Longitude : ${shown(found)} ; attendu : un nombre de degrés.`,
  latitude: ({ found }) => `Latitude : ${shown(found)} ; attendu : un nombre de degrés.`,
  'longitude-range': ({ degrees, advice }) =>
    `La longitude ${degrees} est hors limites (−180 à 180)${advised(advice)}`,
  'latitude-range': ({ degrees, advice }) =>
    `La latitude ${degrees} est hors limites (−90 à 90)${advised(advice)}`,
  uncertainty: ({ found }) =>
    `${wrong('coordinateUncertaintyInMeters', found, 'un nombre de mètres supérieur à 0')}.`,
  extent: ({ member, found }) => `${wrong(member, found, EXTENTS[member])}.`,
  'band-center': ({ name, from }) =>
    `La bande de « ${name} » est mesurée depuis « ${from} », qui n’est pas un point ; attendu : l’identifiant d’un point.`,
  'sources-shape': ({ found }) => `${wrong('sources', found, 'une liste de {"name", "url"}')}.`,
  'source-name': ({ found }) => `Source sans nom : ${shown(found)} ; attendu : {"name", "url"}.`,
  'images-shape': ({ found }) =>
    `${wrong('images', found, 'une liste de {"href", "alt", "credit"}')}.`,
  image: ({ member, found }) =>
    `« ${member} » de l’image : ${shown(found)} ; attendu : ${IMAGE[member]}. Sans cela l’image n’est pas affichée.`,
  'quotes-shape': ({ list, name, found }) =>
    `« ${list} » de « ${name} » : ${shown(found)} ; attendu : une liste.`,
  'quotes-limit': ({ list, name, count, most }) =>
    `« ${list} » de « ${name} » a ${count} éléments ; seuls les ${most} premiers sont lus.`,
  'quote-shape': ({ name, found }) =>
    `Citation de « ${name} » : ${shown(found)} ; attendu : {"exact": "…"}.`,
  'quote-article': ({ name, found, meant }) =>
    `Une citation de « ${name} » renvoie à l’article ${shown(found)} ; attendu : un identifiant de la table "articles"${orMeant(meant)}`,
  'quote-exact': ({ name, found }) =>
    `"exact" dans une citation de « ${name} » : ${shown(found)} ; attendu : les mots de l’article, dans un TextQuoteSelector seul.`,
  'quote-context-shape': ({ name, quote }) =>
    `prefix et suffix de la citation ${shown(quote)} de « ${name} » doivent être du texte.`,
  'quote-limit': ({ name, most }) => `Une citation de « ${name} » dépasse ${most} caractères.`,
  'translation-shape': ({ name, found }) =>
    `La traduction d’une citation de « ${name} » est ${shown(found)} ; attendu : un texte par langue comme {"fr": "…"}.`,
  'all-shape': ({ name, found }) =>
    `Une mention de « ${name} » a pour "all" ${shown(found)} ; attendu : des mots des articles.`,
  'all-absent': ({ name, words, nearest }) =>
    `Les mots ${shown(words)} de « ${name} » ne sont dans aucun article en tant que mots entiers${differently(nearest)}.`,
  'all-limit': ({ name, words, most }) =>
    `Les mots ${shown(words)} de « ${name} » sont plus de ${most} fois dans les articles ; les ${most} premiers sont liés.`,
  'except-shape': ({ name, found }) =>
    `Les exceptions (« except ») d’une mention de « ${name} » sont ${shown(found)} ; attendu : une liste comme [{"exact": "…"}]. Aucune n’est faite.`,
  'except-limit': ({ name, count, most }) =>
    `Une mention de « ${name} » a ${count} exceptions ; seules les ${most} premières sont lues.`,
  'quote-broken': ({ name, quote }) =>
    `La citation ${shown(quote)} de « ${name} » contient un caractère brisé, ou coupe en deux un caractère ou un nombre.`,
  'quote-absent': ({ name, quote, nearest }) =>
    `La citation ${shown(quote)} de « ${name} » n’est pas dans l’article${differently(nearest)}.`,
  'quote-context': ({ name, quote, prefix, suffix, before, after }) =>
    `La citation ${shown(quote)} de « ${name} » est dans l’article, mais nulle part avec ses prefix et suffix : « ${prefix}…${suffix} »${beside('before', before)}${beside('after', after)}.`,
  ...arrivingFaults,
  'src-blank': () => 'src est vide ; attendu : l’adresse d’un dossier.',
  'brief-not-given': () => `Aucun dossier n’a été donné à ce tableau de bord. ${SET_BRIEF}`,
  'brief-as-text': ({ text }) =>
    `Le dossier est devenu le texte « ${text} » en chemin vers ce tableau de bord. ${SET_BRIEF}`,
  'place-undrawn': ({ name }) => `« ${name} » n’a pas pu être dessiné sur la carte.`,
};

const EXTENTS = {
  clip: '"land" ou "sea"',
  inferredEdge: 'une ligne GeoJSON',
  band: '{"from", "meters": [plus proche, plus éloigné], "bearings": [premier, dernier]}',
};
const IMAGE = {
  href: 'une adresse relative au dossier ou en https',
  alt: 'un texte disant ce que l’on voit, pour qui ne le voit pas',
  credit: 'le nom de l’auteur ou du titulaire',
};
function advised(advice: PositionAdvice | null): string {
  if (advice === null) return '.';
  if (advice === 'swapped') return ' ; longitude et latitude sont-elles inversées ?';
  if (advice === 'metres')
    return ' ; sont-ce des mètres (EPSG:3857) ? GeoJSON demande des degrés (WGS 84).';
  return ` ; au-delà de la ligne de changement de date, écrivez ${advice.longitude}.`;
}
