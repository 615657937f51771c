import type { Brief, Kind, Localized, LocalText, Place, PlaceImage, Quote, Topic } from './brief';

/** The editor's words in one language, as the file has them. */
export type OneText = Pick<LocalText, 'text' | 'lang'>;

/** Norwegian is written in two ways; a reader of one reads the other. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/**
 * From the same words in several languages, the first that suits the reader's: `pt-BR` before `pt-PT`, Hong Kong's
 * Chinese before Chinese in simplified characters, and that before English. Failing that, the article's language; else
 * the language that stands first. BCP 47 tags.
 */
export function localText(
  all: readonly [OneText, ...(readonly OneText[])],
  languages: readonly string[],
  articleLang: string | null,
): LocalText {
  const [first, ...others] = all;
  const known = others.length > 0 ? { all } : {};
  for (const language of languages) {
    const found = bestFor(all, language);
    if (found !== null) return { ...found, ...known };
  }
  const chosen = (articleLang === null ? null : bestFor(all, articleLang)) ?? first;
  // A text in no stated language may well be in the reader's.
  const isFallback = languages.length > 0 && chosen.lang !== null;
  return { ...chosen, ...(isFallback && { isFallback }), ...known };
}

function bestFor(all: readonly OneText[], wanted: string): OneText | null {
  const tag = wanted.toLowerCase();
  const exact = all.find(({ lang }) => lang?.toLowerCase() === tag);
  if (exact) return exact;
  // Asked for last: `Intl` costs time.
  const own = partsOf(wanted);
  const near = all.filter(({ lang }) => lang !== null && partsOf(lang).language === own.language);
  const script = near.filter(({ lang }) => lang !== null && partsOf(lang).script === own.script);
  // `pt` for `pt-BR`, before `pt-PT`.
  const wider = script.find(({ lang }) => tag.startsWith(`${lang?.toLowerCase()}-`));
  return wider ?? script[0] ?? near[0] ?? null;
}

function partsOf(tag: string): { readonly language: string; readonly script: string | undefined } {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return { language: SAME[language] ?? language, script };
  } catch {
    return { language: tag.toLowerCase(), script: undefined };
  }
}

/** A text of the editor's with its language: null where the file does not say it. */
export function localOf<Member extends string>(
  told: Localized<Member> & { readonly [M in Member]?: string | null },
  member: Member,
): LocalText {
  return told.local?.[member] ?? { text: told[member] ?? '', lang: null };
}

/** A place's name, in every language that the file has it in. */
export function namesOf({ name, local }: Place): readonly string[] {
  return local?.name?.all?.map(({ text }) => text) ?? [name];
}

/**
 * The brief with the editor's words in the first of the reader's languages that each is in; words in another language
 * say so. The same object where no words say which language they are in. Articles and quotes stay as they were written.
 */
export function inLanguages(brief: Brief, languages: readonly string[]): Brief {
  const articleLang = brief.articles[0]?.lang ?? null;
  const one = (written: LocalText): LocalText => {
    const { text, lang, all, isFallback } = written;
    if (lang === null && !all) return written;
    const [first = { text, lang }, ...others] = all ?? [];
    const found = localText([first, ...others], languages, articleLang);
    return found.text === text && found.isFallback === isFallback ? written : found;
  };
  const told = <Thing extends Localized<string>>(thing: Thing): Thing => {
    if (!thing.local) return thing;
    const texts = Object.entries(thing.local).flatMap(([key, text]) => {
      return text ? [[key, one(text)] as const] : [];
    });
    const plain = texts.map(([key, { text }]) => [key, text]);
    return { ...thing, ...Object.fromEntries(plain), local: Object.fromEntries(texts) };
  };
  const quote = (given: Quote): Quote => {
    if (!given.translation) return given;
    const translation = one(given.translation);
    return translation === given.translation ? given : { ...given, translation };
  };
  const place = (given: Place): Place => {
    const { images } = given;
    const parts = {
      excerpts: each(given.excerpts, quote),
      ...(images && { images: each(images, told<PlaceImage>) }),
    };
    const isSame = parts.excerpts === given.excerpts && parts.images === images;
    return told(isSame ? given : { ...given, ...parts });
  };
  const kinds = each([...brief.kinds.values()], told<Kind>);
  const { summary } = brief;
  const parts = {
    places: each(brief.places, place),
    topics: each(brief.topics, told<Topic>),
    kinds: kinds.some((kind) => kind.local) ? new Map(kinds.map((k) => [k.id, k])) : brief.kinds,
    summary: summary && one(summary),
    corrections: each(brief.corrections, (given) => {
      const note = one(given.note);
      return note === given.note ? given : { ...given, note };
    }),
  };
  const isSame = Object.entries(parts).every(([key, part]) => part === brief[key as keyof Brief]);
  return isSame ? brief : { ...brief, ...parts };
}

/** The list with each item changed, or the list itself where no item has changed. */
function each<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const changed = list.map(change);
  return changed.every((item, at) => item === list[at]) ? list : changed;
}
