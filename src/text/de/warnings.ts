import type { WarningCode } from '../../brief/fault';
import type { Sentences } from '../faults';
import { orMeant, orSlip, shown, WEB, wrong } from './phrases';

/** What only the author of a brief need know, in German, loaded where a brief has such. */
export const warnings: Sentences<WarningCode> = {
  'collection-type': ({ found }) => `${wrong('type', found, '"FeatureCollection"')}.`,
  bbox: () =>
    '„bbox“ ist nicht [West, Süd, Ost, Nord] in Grad; der Ausschnitt richtet sich nach den Orten.',
  'detail-shape': ({ found }) =>
    `${wrong('detail', found, 'die Adresse einer Datei, die „npm run detail“ erzeugt hat')}.`,
  'summary-shape': ({ found }) =>
    `${wrong('summary', found, 'ein Text oder je Sprache einer, etwa {"de": "…"}')}.`,

  units: ({ found, meant }) =>
    `${wrong('units', found, '"metric", "nautical" oder "imperial"')}${orMeant(meant)}`,
  'correction-places': ({ found }) =>
    `Die Orte dieser Korrektur („places“) sind ${shown(found)}; erwartet wird eine Liste ihrer Kennungen.`,
  'correction-place': ({ found, meant }) =>
    `Diese Korrektur nennt ${shown(found)}; das ist die Kennung keines Ortes${orMeant(meant)}`,

  'member-unknown': ({ member, meant }) =>
    `„${member}“ wird nicht gelesen; ist „${meant}“ gemeint?`,
  'member-misplaced': ({ member }) =>
    `„${member}“ wird hier nicht gelesen; es gehört in "properties".`,
  'text-limit': ({ member, length, most }) =>
    `„${member}“ ist ${length} Zeichen lang und wird auf ${most} gekürzt.`,
  'articles-empty': () => 'Die Tabelle der Artikel ist leer.',
  'articles-both': () =>
    'Die Datei hat "articles" und "article"; "article" wird nicht gelesen. Nehmen Sie diesen Artikel in "articles" auf.',
  'article-order': ({ id }) =>
    `Die Kennung „${id}“ ist eine Zahl, und die Reihenfolge solcher Kennungen bewahrt JSON nicht. Lassen Sie jede mit einem Buchstaben beginnen.`,
  'article-twice': ({ id, other }) =>
    `Die Artikel „${other}“ und „${id}“ haben denselben Text. Geben Sie jedem seinen eigenen.`,
  'local-entry': ({ member, lang, found }) =>
    `„${member}“ in der Sprache „${lang}“ ist ${shown(found)}; erwartet wird Text.`,
  'local-lang': ({ member, lang }) =>
    `Als Sprache von „${member}“ ist ${shown(lang)} angegeben; erwartet wird ein Sprachkürzel nach BCP 47 wie "de".`,
  'article-slip': ({ slip }) => `Die Datei hat keinen Artikel${orSlip('article', slip)}`,
  'article-sources': () =>
    'Der Artikel hat href und text; genau eines wird erwartet. Verwendet wird text.',
  'article-unread': () =>
    'Ohne den Text des Artikels lässt sich kein Auszug prüfen; darum wird keiner gezeigt.',
  'article-encoding': () =>
    'Der Artikel enthält U+FFFD (�), das Zeichen für Text in falscher Kodierung.',
  'article-surrogate': () =>
    'Der Artikel enthält ein halbes Zeichen (ein einzelnes Surrogat); kein Zitat kann es umfassen.',
  'article-lang': ({ found }) =>
    `${wrong('lang', found, 'ein Sprachkürzel nach BCP 47 wie "de"')}.`,
  'article-url': ({ found }) => `${wrong('url', found, WEB)}.`,
  'article-sha256': ({ found }) =>
    `${wrong('sha256', found, 'eine Zahl aus 64 Hexadezimalziffern')}.`,

  'kinds-shape': ({ found }) => `${wrong('kinds', found, 'ein Objekt')}.`,
  'kind-shape': ({ id, found }) =>
    `Die Art ${shown(id)} ist ${shown(found)}; erwartet wird ein Objekt.`,
  'kind-color': ({ found }) => `${wrong('color', found, '#rgb oder #rrggbb')}.`,
  'kind-label': ({ id, label }) =>
    `Die Art „${id}“ hat keine Bezeichnung; gezeigt wird „${label}“.`,
  'kind-glyph': ({ glyph, meant }) =>
    `Ein Zeichen ${shown(glyph)} gibt es nicht; gezeichnet wird ein Punkt${orMeant(meant)}`,

  'topics-shape': ({ found }) => `${wrong('topics', found, 'ein Objekt')}.`,
  'topic-label': ({ id, label }) =>
    `Das Thema „${id}“ hat keine Bezeichnung; gezeigt wird „${label}“.`,
  'feature-proposed': () =>
    'Der status ist „proposed“: Niemand hat diesen Ort bestätigt, darum wird er nicht gezeigt.',
  'name-limit': ({ name, most }) => `Der Name ${shown(name)} wird auf ${most} Zeichen gekürzt.`,
  'id-shared': ({ id, name, holder, used }) =>
    `Die Kennung „${id}“ von „${name}“ gehört schon Ort ${holder}; verwendet wird „${used}“.`,
  'id-shape': ({ found, name, used }) =>
    `Die Kennung von „${name}“ ist ${shown(found)}; verwendet wird „${used}“.`,
  'id-digits': ({ name, used }) =>
    `Die Kennung von „${name}“ ist eine Zahl mit mehr Ziffern, als JSON behält; setzen Sie sie in Anführungszeichen. Verwendet wird „${used}“.`,

  'kind-id': ({ found }) => `${wrong('kind', found, 'die Kennung einer Art')}.`,
  'kind-unknown': ({ id, meant }) => `Die Art ${shown(id)} ist nicht bekannt${orMeant(meant)}`,
  'stated-by': ({ found }) =>
    `${wrong('statedBy', found, '"article" oder "editor"')}. Gezeigt wird "editor".`,
  'place-unnamed': ({ name }) =>
    `statedBy ist "article", aber „${name}“ hat keine Erwähnung, und kein Auszug nennt den Ort. Ergänzen Sie eine oder schreiben Sie "editor".`,
  approximate: ({ found }) =>
    `${wrong('approximate', found, 'true oder false')}. Der Ort wird als genau gezeigt.`,
  style: ({ member, found, expected }) =>
    `${wrong(member, found, expected === 'color' ? 'eine Farbe wie #d33 oder #dd3333' : `eine Zahl von 0 bis ${expected.most}`)}.`,
  location: ({ found }) => `${wrong('location', found, 'die Kennung eines Orts')}.`,
  'distances-shape': ({ found }) => `${wrong('distancesTo', found, 'eine Liste von Kennungen')}.`,
  'distances-limit': ({ most }) =>
    `In „distancesTo“ steht etwas, das keine Kennung ist, oder mehr als ${most} davon; was zu viel ist, entfällt.`,
  link: ({ member, id, name, meant }) =>
    `„${member}“ von „${name}“ nennt ${shown(id)}; das ist die Kennung keines anderen gezeigten Orts${orMeant(meant)}`,
  'sources-limit': ({ count, most }) =>
    `Es gibt ${count} Quellen; gelesen werden die ersten ${most}.`,
  'source-url': ({ source, found }) =>
    `Die url der Quelle „${source}“ ist ${shown(found)}; erwartet wird ${WEB}.`,
  'images-limit': ({ count, most }) =>
    `Es gibt ${count} Bilder; gezeigt werden die ersten ${most}.`,
  'place-topics-shape': ({ found }) => `${wrong('topics', found, 'eine Liste von Kennungen')}.`,
  'excerpt-topics-shape': ({ found }) =>
    `Die topics eines Auszugs sind ${shown(found)}; erwartet wird eine Liste von Kennungen. Es gelten die Themen des Orts.`,
  'topics-limit': ({ count, most }) =>
    `Es gibt ${count} Themen; gelesen werden die ersten ${most}.`,
  'topic-unknown': ({ found, meant }) =>
    `Das Thema ${shown(found)} gehört nicht zu den Themen des Dossiers${orMeant(meant)}`,
  'translation-lang': ({ name }) =>
    `Die Übersetzung eines Zitats von „${name}“ nennt ihre Sprache nicht; schreiben Sie {"de": "…"}.`,
  'all-exact': ({ name, words }) =>
    `Eine Erwähnung von „${name}“ hat "all" und "exact"; verlinkt wird jedes ${shown(words)}, und "exact" wird nicht gelesen.`,
  'all-form': ({ name, words, article }) =>
    `Die Wörter ${shown(words)} von „${name}“ stehen im Artikel „${article}“ auch mit anderen, gleich aussehenden Zeichen (NFC neben NFD); diese werden nicht verlinkt. Fügen Sie eine Erwähnung hinzu, die von dort kopiert ist.`,
  'except-unused': ({ name, quote }) =>
    `Die Ausnahme ${shown(quote)} einer Erwähnung von „${name}“ nimmt keine Stelle aus.`,
  'quote-ambiguous': ({ name, quote }) =>
    `Das Zitat ${shown(quote)} von „${name}“ kommt im Artikel mehrmals vor; verwendet wird die erste Stelle. Ergänzen Sie prefix oder suffix.`,

  'integrity-shape': ({ found }) =>
    `Das Attribut integrity ist ${shown(found)}; erwartet wird ein Digest wie sha256-… in Base64. Das Dossier wird ungeprüft gezeigt.`,
};
