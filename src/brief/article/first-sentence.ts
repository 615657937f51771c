/** The end of a sentence in any script, with the marks that close there. */
const STOP =
  /(?:[!?…؟۔։।॥။။።។]|(?<!\.)\.+)(?:["'”’“»«›)\]]|[ \u00a0\u202f]»)*(?=\s|$)|[。！？｡]+[”’」』）｣]*/gu;
/** The start of a sentence. Letters of scripts without capitals are neither case; Unicode calls Georgian’s small. */
const BEGINS = /^\s+["'“‘„«‹¿¡([]*[\p{Lu}\p{Lt}\p{Lo}\p{sc=Geor}\p{N}]/u;
/** Abbreviations whose stop does not end a sentence: titles, days, months, states. */
const ABBREVIATED =
  /^(?:M[rs]|Mrs|Mx|Dr|Drs|Ste?|Gen|Col|Lt|Capt|Maj|Sgt|Cpl|Adm|Cmdr|Sen|Reps?|Gov|Pres|Prof|Rev|Hon|Fr|[JS]r|Messrs|Msgr|Amb|Sec|Mt|Ft|Jan|Feb|Mar|Apr|Ju[nl]|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Ala|Ari[zk]|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|M[do]|Mass|Mich|Minn|Miss|Mont|Ne[bv]|Okla|Ore|Pa|Tenn|Tex|V[ta]|Wash|W[iy][so]|Ont|Que|Inc|Ltd|Corp|Co|Bros|Dept|Ave|Blvd|Rd|Sra|Dra|EE|UU|MM|Mme|Nr|Hr|Sig|Dott|vs|etc|al|ca|cf|approx|est|pp|bzw|vgl|usw|dhr|гг|им|ул|тыс|млн|млрд)$/u;

/** In code units: every abbreviation is shorter. */
const LONGEST_WORD = 20;
/** A dateline has names, days and months, but no verb. */
const LONGEST_DATELINE = 80;

/**
 * The first sentence of a paragraph, verbatim, and whether its end was found; else the whole paragraph.
 * `Intl.Segmenter` does no better, and its tables cost a page 25 ms.
 */
export function firstSentence(paragraph: string): {
  readonly text: string;
  readonly ends: boolean;
} {
  for (const match of paragraph.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const before = paragraph.slice(0, match.index);
    const text = paragraph.slice(0, end);
    const after = paragraph.slice(end);
    if (after.trim() === '') return { text, ends: true };
    if (isEnd(match[0], before, after) && isClosed(text)) return { text, ends: true };
  }
  return { text: paragraph, ends: false };
}

function isEnd(stop: string, before: string, after: string): boolean {
  // In Japanese the sentence goes on after a quotation: 「はい。」と言った。
  if (/^[。！？｡]/.test(stop)) return stop.length === 1 || /^\s/.test(after);
  return (
    BEGINS.test(after) &&
    !isDateline(before, after) &&
    !(stop === '.' && isAbbreviated(before, after))
  );
}

/**
 * Where the text was written, and by whom: “МОСКВА, 13 сентября. /ТАСС/.”, “ST. LOUIS, Mo.”, “Hamburg.”; the sentence
 * follows.
 */
function isDateline(text: string, after: string): boolean {
  const isLoud = /^\W*\p{Lu}{2}/u.test(text);
  if (text.length > LONGEST_DATELINE || !(isLoud || /\s\p{Ll}/u.test(after))) return false;
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.every(
    (word, at) => /^[\p{Lu}\p{N}]/u.test(word) || /^\p{N}/u.test(words[at - 1] ?? ''),
  );
}

/** Ends with a single letter, a known abbreviation, a day as in German (“13. September”), or “No. 5”. */
function isAbbreviated(before: string, after: string): boolean {
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? '';
  if (/^nos?$/i.test(word)) return /^\s+\p{N}/u.test(after);
  return /^(\p{L}|\p{N}{1,2})$/u.test(word) || ABBREVIATED.test(word);
}

/** True where no quotation or bracket is left open. */
function isClosed(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const [low, high] = [count(/„/g), count(/“/g)];
  return (
    (low > 0 ? low <= high + count(/”/g) : high <= count(/”/g)) &&
    count(/«/g) === count(/»/g) &&
    count(/[「『]/g) === count(/[」』]/g) &&
    count(/[(（]/g) <= count(/[)）]/g) &&
    count(/"/g) % 2 === 0
  );
}
