import { fold } from '../fold';
import type { Context } from './judge';
import type { Span } from './span';

/** Between the parts of a foreign name; Japanese also sets it between towns side by side. */
const DOT = /[·・]/;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HAN = /\p{Script=Han}/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** Behind the name of a person in Japanese, Chinese and Korean. */
const HONORIFIC = /^(?:さん|氏|容疑者|被告|選手(?!会|村|権|団)|先生|女士|小姐| ?씨(?!\p{L}))/u;
/** Before the name of a town in Russian, Ukrainian and their neighbours. */
const AT_A_TOWN =
  /^(?:в|во|у|из|з|зі|із|под|над|за|к|ко|до|от|від|от|через|на|по|при|около|возле|біля|город|города|городе|городом|г|м|місто|місті|міста|град)$/;
/** Behind the name of a town in Korean. */
const OF_A_TOWN =
  /^(?:시|공항|국제|항|역|지역|인근|주변|경찰|시장|시민|주민|당국|대학|남부|북부|동부|서부|중심)/;
/** Before the name of a town in Arabic. */
const IN_A_TOWN =
  /^(?:في|من|الي|مدينه|بمدينه|لمدينه|محافظه|قرب|نحو|قرب|شمال|جنوب|شرق|غرب|ومن|وفي)$/;

/**
 * Persons who share a town's name, in scripts without capitals: 弗拉基米尔·普京 and 블라디미르 푸틴 are not the town of Vladimir. In
 * scripts with capitals, the words around a name decide (`findPeople`); but given names are listed in Latin letters, so
 * that Владимир Путин is known as the others are.
 */
export function markForeignPeople(spans: readonly Span[], context: Context): void {
  spans.forEach((span, i) => {
    if (!isTown(span)) return;
    const isPerson =
      HONORIFIC.test(context.text.slice(span.end, span.end + 4)) ||
      isOfDots(span, spans[i - 1], spans[i + 1], context) ||
      isBeforeSurname(span, spans[i + 1], context);
    if (isPerson) span.use = 'person';
  });
}

function isTown({ matches }: Span): boolean {
  return (
    matches.length > 0 &&
    matches.every(({ place: { type } }) => type === 'town' || type === 'capital')
  );
}

/** Whether a given name is this place's name in its own spelling. */
function isGiven({ matches }: Span, { gazetteer }: Context): boolean {
  return matches.some(({ place }) => gazetteer.isIn('given', fold(place.name)));
}

function isOfDots(
  span: Span,
  before: Span | undefined,
  after: Span | undefined,
  context: Context,
): boolean {
  const { text } = context;
  const { start, end } = span;
  const isForeign = (at: number) =>
    KATAKANA.test(text.charAt(at)) || (HAN.test(text.charAt(at)) && text.includes('·'));
  if (DOT.test(text.charAt(end)) && isForeign(end - 1) && isForeign(end + 1)) {
    if (isGiven(span, context)) return true;
    // Between Chinese characters it stands in nothing else.
    if (text[end] === '·' && after?.start !== end + 1) return true;
  }
  if (DOT.test(text.charAt(start - 1)) && isForeign(start) && isForeign(start - 2)) {
    return before?.end !== start - 1 || (isTown(before) && isGiven(before, context));
  }
  return false;
}

/** “블라디미르 푸틴”, “فلاديمير بوتين”: a whole word, and another that names no place behind it. */
function isBeforeSurname(span: Span, next: Span | undefined, context: Context): boolean {
  const { tokens } = context;
  const [before, own, after] = [tokens[span.from - 1], tokens[span.from], tokens[span.to + 1]];
  if (own?.text !== span.text || after?.gap !== ' ' || next?.from === span.to + 1) return false;
  const isKorean = HANGUL.test(own.text) && HANGUL.test(after.text) && !OF_A_TOWN.test(after.text);
  const isArabic =
    ARABIC.test(own.text) &&
    ARABIC.test(after.text) &&
    !(own.gap === ' ' && IN_A_TOWN.test(before?.folded ?? ''));
  const isCyrillic =
    CYRILLIC.test(own.text) &&
    CYRILLIC.test(after.text) &&
    own.isCapital &&
    after.isCapital &&
    !AT_A_TOWN.test(before?.folded ?? '') &&
    agree(own.text, after.text);
  return (isKorean || isArabic || isCyrillic) && isGiven(span, context);
}

/** Whether two words end in the same case: “Владимира Путина”, but not “[мэр] Владимира Иван Петров”. */
function agree(one: string, other: string): boolean {
  const [last, end] = [one.slice(-1), other.slice(-1)];
  return last === end || !/[аеиіоуыэюяьй]/.test(last + end);
}
