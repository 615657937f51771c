import { fold } from '../fold';
import type { Gazetteer } from '../index/gazetteer';
import type { GazetteerPlace, Match } from '../index/place';
import { isIn, known, partOf } from './parts';
import type { Span } from './span';
import { thai } from './thai';
import type { Token } from './tokens';

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;
const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u;

/** What Korean attaches to a name: particles, and the word for what it is. */
const KOREAN_ENDS =
  /^(?:(?:특별시|광역시|시|군|도|구|주|항|공항|국제공항|대교|시내|시청|도청|경찰서|소방서|법원|지검|역|만|섬|산|강|현|성|측|군사|당국|정부|주민|시민|대표|대사관|지역|인근|부근|앞바다|해역|해상|상공|국경|발|행|산|제|인|계|식|판)?(?:으로부터|로부터|에서부터|에서는|에서도|에서의|에서|에게서|에게|에는|에도|에선|에|의|은|는|이나|이며|이고|이라고|이라는|이라|이다|이|가|을|를|과의|와의|과는|와는|과|와|으로의|로의|으로|로|까지|부터|라고|라는|나|도|만|처럼|보다|마다|조차)?)$/;
/** “in”, “from”, “as far as”; a town, a county, an airport. */
const KOREAN_PLACED = /^(?:시|군|구|항|공항|역|시내|시청|경찰서)|(?:에서|에선|으로|까지|부터|로)$/;
/** Towns and counties of Chinese and Japanese, written out: what stands before them need not be widely known. */
const HAN_ENDS = /^[市区區县縣町村州]/;
const JAPANESE_WHOLE = /[市区町村]$/;
/** “能登町で”, “石川県穴水町”: a town, a village, a ward that the gazetteer need not have, from where a name may begin. */
const JAPANESE_TOWN =
  /(?<=^|[とやのはでがにもへを県都府道郡市])(?:\p{Script=Han}(?<![県都府道郡市町村区])){2,4}[市区町村](?=$|[\p{Script=Hiragana}、。])/gu;
/** The same characters in words that name nothing: “大都市”, “農村”, “城下町”, “被災地区”. */
const JAPANESE_WORD =
  /(?:都市|城市|地区|学区|選挙区|鉱区|街区|管区|特区|城下町|門前町|宿場町|漁師町|農山村|山村|農村|漁村)$|^(?:同|両|各|全|隣|周辺|近隣|関係|当該|被災|政令|中核)/u;

/** A name in these is one word as far as they go: Mali (マリ) is not in Mariupol (マリウポリ). */
const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** The characters with which Chinese writes the sounds of foreign names: Nice (尼斯) is not in Khan Younis (汗尤尼斯). */
const SOUNDS =
  /[丁丘什伊伏伦佐克克兰兹内凯列利努勒卡卢古史叶吉哈埃基塔夏夫姆威娜娅安宁尔尤尼巴布希帕弗彼德戈托拉拜拿提摩文斯普曼本杜来林柯根格梅森欧比汉汗沃沙洛涅热特玛瓦瑟瑞科米约纳维罗考耶肖艾苏茨莫莱莉菲萨蒂西谢贝费贾路迈迪道里鲁黎齐]/;
/** Where names are not written by their sounds. */
const OF_SIGNS = /^(?:CN|HK|JP|KP|KR|MO|SG|TW)$/;

/** “福島さん”, “京都大学”: a person, a house. */
const HAN_ELSE = /^(?:さん|氏|君|容疑者|被告|選手|監督|大学|大學|新聞|日报|日報|银行|銀行)/;

/** Before a name in Arabic: and, so, in, to, like. */
const ARABIC_STARTS = /^(?:[وف]?(?:ب|ل|ك)?|[وف])$/;
/** Before a name in Hebrew: and; which, when; in, to, from, like, the. */
const HEBREW_STARTS = /^ו?(?:כ?ש)?[בלמכה]?$/;
const HEBREW = /^[\p{Script=Hebrew}\p{M}]+$/u;

const THAI = /^[\p{Script=Thai}\p{M}]+$/u;

const LONGEST = 12;

/**
 * The names within a word of a script that writes words together: Korean with its particles, Arabic and Hebrew with
 * their prefixes, Chinese, Japanese and Thai without any space. Null for other scripts, where a word is a word.
 */
export function withinWord(
  token: Token,
  index: number,
  gazetteer: Gazetteer,
  isJapanese: boolean,
  before: Span | undefined,
): Span[] | null {
  if (HANGUL.test(token.text)) return korean(token, index, gazetteer, provincesIn(before));
  if (HAN.test(token.text)) return scan(token, index, gazetteer, isJapanese);
  if (ARABIC.test(token.text)) return arabic(token, index, gazetteer);
  if (HEBREW.test(token.text)) return hebrew(token, index, gazetteer);
  if (THAI.test(token.text)) return thai(token, index, gazetteer);
  return null;
}

/** The provinces whose name stands right before: “강원도 속초”. There is one in the north too. */
function provincesIn(before: Span | undefined): readonly GazetteerPlace[] {
  return (before?.matches ?? []).map(({ place }) => place).filter(({ type }) => type === 'state');
}

function korean(
  token: Token,
  index: number,
  gazetteer: Gazetteer,
  provinces: readonly GazetteerPlace[],
): Span[] | null {
  const { text } = token;
  for (let length = Math.min(text.length, LONGEST); length >= 2; length--) {
    if (!KOREAN_ENDS.test(text.slice(length))) continue;
    const end = text.slice(length);
    // Two syllables are often a word; with a sign that they are a place, they need not be widely known.
    const least = length > 2 ? 10_000 : KOREAN_PLACED.test(end) ? 15_000 : 100_000;
    const matches = known(text.slice(0, length), least, gazetteer, provinces);
    if (matches.length === 0) continue;
    const span = partOf(token, index, 0, length, matches);
    const isThere = provinces.length > 0 && matches.some(({ place }) => isIn(place, provinces));
    return [isThere ? { ...span, use: 'place', score: 3 } : span];
  }
  return [];
}

/** Prefixes that Arabic and Hebrew attach to a name: how many letters of a word they may have. */
export function startsWithin({ text }: Token): readonly number[] {
  const isHebrew = HEBREW.test(text);
  if (!isHebrew && !ARABIC.test(text)) return [];
  const starts = isHebrew ? HEBREW_STARTS : ARABIC_STARTS;
  // Tel (תל) has two letters.
  const least = isHebrew ? 2 : 3;
  return [1, 2].filter((from) => text.length >= from + least && starts.test(text.slice(0, from)));
}

function hebrew(token: Token, index: number, gazetteer: Gazetteer): Span[] | null {
  const { text } = token;
  if (gazetteer.has(token.folded)) return null;
  for (const from of startsWithin(token)) {
    const rest = text.slice(from);
    const matches = rest.length > 2 ? known(rest, 30_000, gazetteer) : [];
    if (matches.length > 0) return [partOf(token, index, from, text.length, matches)];
  }
  return null;
}

function arabic(token: Token, index: number, gazetteer: Gazetteer): Span[] | null {
  const { text } = token;
  if (gazetteer.has(fold(text))) return null;
  for (const from of startsWithin(token)) {
    const rest = text.slice(from);
    const matches = known(rest, 50_000, gazetteer);
    if (matches.length > 0) return [partOf(token, index, from, text.length, matches)];
    // “للأردن”: “to Jordan”, where the article has lost a letter.
    const whole =
      text[from] === 'ل' && text[from - 1] === 'ل' ? known(`ا${rest}`, 50_000, gazetteer) : [];
    if (whole.length > 0) return [partOf(token, index, from, text.length, whole)];
  }
  return null;
}

/** The longest names, one after the other. */
function scan(token: Token, index: number, gazetteer: Gazetteer, isJapanese: boolean): Span[] {
  const { text } = token;
  const spans: Span[] = [];
  for (let from = 0; from < text.length - 1; ) {
    const span = longestFrom(token, index, from, gazetteer);
    if (span) spans.push(span);
    from = span ? span.end - token.start : from + 1;
  }
  if (isJapanese) addTowns(spans, token, index);
  return spans;
}

function addTowns(spans: Span[], token: Token, index: number): void {
  for (const span of spans) {
    if (span.text.length < 3 || !JAPANESE_WHOLE.test(span.text)) continue;
    span.use = 'place';
    span.score = 3;
  }
  for (const { 0: name, index: at } of token.text.matchAll(JAPANESE_TOWN)) {
    const [start, end] = [token.start + at, token.start + at + name.length];
    const isTaken = spans.some((span) => span.start < end && start < span.end);
    if (isTaken || JAPANESE_WORD.test(name)) continue;
    const town = partOf(token, index, at, at + name.length, []);
    spans.push({ ...town, use: 'place', score: 3 });
  }
  spans.sort((a, b) => a.start - b.start);
}

function longestFrom(token: Token, index: number, from: number, gazetteer: Gazetteer): Span | null {
  const { text } = token;
  for (let length = Math.min(LONGEST, text.length - from); length >= 2; length--) {
    const name = text.slice(from, from + length);
    const least = length === 2 ? 300_000 : JAPANESE_WHOLE.test(name) ? 0 : 30_000;
    const matches = known(name, least, gazetteer);
    const rest = text.slice(from + length);
    if (HAN_ELSE.test(rest)) continue;
    if (matches.length > 0 && isOfLonger(text, from, from + length, matches)) continue;
    if (matches.length > 0) return partOf(token, index, from, from + length, matches);
    if (length === 1 || !HAN_ENDS.test(rest)) continue;
    const small = known(text.slice(from, from + length), 500, gazetteer);
    if (small.length > 0) return partOf(token, index, from, from + length + 1, small);
  }
  return null;
}

/** Whether this is only a part of a longer name written by its sounds. */
function isOfLonger(text: string, from: number, to: number, matches: readonly Match[]): boolean {
  const isCut = (at: number) =>
    KATAKANA.test(text.charAt(at - 1)) && KATAKANA.test(text.charAt(at));
  if (isCut(from) || isCut(to)) return true;
  return (
    to - from === 2 &&
    SOUNDS.test(text.charAt(from - 1)) &&
    SOUNDS.test(text.charAt(from - 2)) &&
    matches.every(({ place }) => !OF_SIGNS.test(place.country))
  );
}
