import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in French, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  bbox: () =>
    '« bbox » n’est pas [ouest, sud, est, nord] en degrés ; la vue se règle sur les lieux.',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, 'l’adresse d’un fichier produit par « npm run detail »')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, 'un texte, ou un par langue comme {"fr": "…"}')}.`,
  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric", "nautical" ou "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `Les lieux (« places ») de ce rectificatif : ${shown(found)} ; attendu : une liste de leurs identifiants.`,
  'correction-place': ({ found, meant }) =>
    `Ce rectificatif nomme ${shown(found)}, qui n’est l’identifiant d’aucun lieu${orMeant(meant)}`,
  'member-unknown': ({ member, meant }) =>
    `« ${member} » n’est pas lu ; vouliez-vous dire « ${meant} » ?`,
  'member-misplaced': ({ member }) =>
    `« ${member} » n’est pas lu ici ; sa place est dans "properties".`,
  'text-limit': ({ member, length, most }) =>
    `« ${member} » a ${length} caractères et est coupé à ${most}.`,
  'articles-empty': () => 'La table des articles est vide.',
  'articles-both': () =>
    'Le fichier a "articles" et "article" ; "article" n’est pas lu. Déplacez-le dans "articles".',
  'article-order': ({ id }) =>
    `L’identifiant « ${id} » est un nombre, et JSON ne garde pas l’ordre de tels identifiants. Commencez chacun par une lettre.`,
  'article-twice': ({ id, other }) =>
    `Les articles « ${other} » et « ${id} » ont le même texte. Donnez à chacun le sien.`,
  'local-entry': ({ member, lang, found }) =>
    `« ${member} » dans la langue « ${lang} » : ${shown(found)} ; attendu : du texte.`,
  'local-lang': ({ member, lang }) =>
    `La langue indiquée pour « ${member} » est ${shown(lang)} ; attendu : une étiquette BCP 47 comme "fr".`,
  'article-slip': ({ slip }) => `Le fichier n’a pas d’article${orSlip('article', slip)}`,
  'article-sources': () =>
    'L’article a href et text ; il en faut exactement un. C’est text qui est utilisé.',
  'article-unread': () =>
    'Sans le texte de l’article, aucun extrait ne peut être vérifié ; aucun n’est donc affiché.',
  'article-encoding': () =>
    'L’article contient U+FFFD (�), signe d’un texte lu dans un mauvais encodage.',
  'article-surrogate': () =>
    'L’article contient un demi-caractère (un demi-codet isolé) ; aucune citation ne peut le comprendre.',
  'article-lang': ({ found }) => `${wrong('lang', found, 'une étiquette BCP 47 comme "fr"')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-sha256': ({ found }) => `${wrong('sha256', found, '64 chiffres hexadécimaux')}.`,
  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'un objet')}.`,
  'kind-shape': ({ id, found }) => `Type ${shown(id)} : ${shown(found)} ; attendu : un objet.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb ou #rrggbb')}.`,
  'kind-label': ({ id, label }) =>
    `Le type « ${id} » n’a pas de libellé ; « ${label} » est affiché.`,
  'kind-glyph': ({ glyph, meant }) =>
    `Le symbole ${shown(glyph)} n’existe pas ; un point est dessiné${orMeant(meant)}`,
  'topics-shape': ({ found }) => `${wrong('topics', found, 'un objet')}.`,
  'topic-label': ({ id, label }) =>
    `Le thème « ${id} » n’a pas de libellé ; « ${label} » est affiché.`,
  'feature-proposed': () =>
    'Le status est « proposed » : personne n’a confirmé ce lieu, il n’est donc pas affiché.',
  'name-limit': ({ name, most }) => `Le nom ${shown(name)} est coupé à ${most} caractères.`,
  'id-shared': ({ id, name, holder, used }) =>
    `L’identifiant « ${id} » de « ${name} » appartient déjà au lieu ${holder} ; « ${used} » est utilisé.`,
  'id-shape': ({ found, name, used }) =>
    `Identifiant de « ${name} » : ${shown(found)} ; « ${used} » est utilisé.`,
  'id-digits': ({ name, used }) =>
    `L’identifiant de « ${name} » est un nombre avec plus de chiffres que JSON n’en garde ; mettez-le entre guillemets. « ${used} » est utilisé.`,
  'kind-id': ({ found }) => `${wrong('kind', found, 'l’identifiant d’un type')}.`,
  'kind-unknown': ({ id, meant }) => `Le type ${shown(id)} est inconnu${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" ou "editor"')}. "editor" est affiché.`,
  'place-unnamed': ({ name }) =>
    `statedBy est "article", mais « ${name} » n’a aucune mention et aucun extrait ne le nomme. Ajoutez une mention ou écrivez "editor".`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true ou false')}. Le lieu est affiché comme exact.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? 'une couleur comme #d33 ou #dd3333' : `un nombre de 0 à ${expected.most}`)}.`,
  location: ({ found }) => `${wrong('location', found, 'l’identifiant d’un lieu')}.`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, 'une liste d’identifiants')}.`,
  'distances-limit': ({ most }) =>
    `« distancesTo » contient autre chose que des identifiants, ou plus de ${most} ; l’excédent est ignoré.`,
  link: ({ member, id, name, meant }) =>
    `« ${member} » de « ${name} » indique ${shown(id)}, qui n’est l’identifiant d’aucun autre lieu affiché${orMeant(meant)}`,
  'sources-limit': ({ count, most }) =>
    `Il y a ${count} sources ; seules les ${most} premières sont lues.`,
  'source-url': ({ source, found }) =>
    `url de la source « ${source} » : ${shown(found)} ; attendu : ${WEB}.`,
  'images-limit': ({ count, most }) =>
    `Il y a ${count} images ; seules les ${most} premières sont affichées.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'une liste d’identifiants')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `« topics » d’un extrait : ${shown(found)} ; attendu : une liste d’identifiants. Les thèmes du lieu s’appliquent.`,
  'topics-limit': ({ count, most }) =>
    `Il y a ${count} thèmes ; seuls les ${most} premiers sont lus.`,
  'topic-unknown': ({ found, meant }) =>
    `Le thème ${shown(found)} n’est pas parmi ceux du dossier${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `La traduction d’une citation de « ${name} » ne dit pas sa langue ; écrivez {"fr": "…"}.`,
  'all-exact': ({ name, words }) =>
    `Une mention de « ${name} » a "all" et "exact" ; chaque ${shown(words)} est lié, et "exact" n’est pas lu.`,
  'all-form': ({ name, words, article }) =>
    `Les mots ${shown(words)} de « ${name} » sont aussi dans l’article « ${article} » avec d’autres codes d’apparence identique (NFC à côté de NFD) ; ceux-là ne sont pas liés. Ajoutez une mention copiée de cet article.`,
  'except-unused': ({ name, quote }) =>
    `L’exception ${shown(quote)} d’une mention de « ${name} » n’écarte rien.`,
  'quote-ambiguous': ({ name, quote }) =>
    `La citation ${shown(quote)} de « ${name} » figure plusieurs fois dans l’article ; la première est utilisée. Ajoutez prefix ou suffix.`,
  'integrity-shape': ({ found }) =>
    `L’attribut integrity est ${shown(found)} ; attendu : une empreinte comme sha256-… en base64. Le dossier est affiché sans vérification.`,
};
