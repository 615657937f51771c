/** Where a sentence may end, in any script, with the marks that close there. */
const STOP =
  /(?:[!?…؟۔։।॥။။።។]|\.+)(?:["'”’“»«›)\]]|[ \u00a0\u202f]»)*(?=\s|$)|[。！？｡]+[”’」』）｣]*/gu;
/** A sentence begins so; scripts without capitals have letters that are neither. */
const BEGINS = /^\s+["'“‘„«‹¿¡([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
/** A stop after one of these, written with a capital, ends nothing: titles, days, months, states. */
const PROPER = new Set(
  (
    'Mr Mrs Ms Mx Dr St Ste Gen Col Lt Capt Cpt Maj Sgt Cpl Pvt Adm Cmdr Cdr Sen Rep Gov Pres Prof Rev Hon Fr Sr Jr ' +
    'Messrs Msgr Supt Insp Amb Sec Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur ' +
    'Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb ' +
    'Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Que Inc Ltd Corp Co Bros Dept Ave Blvd Rd Sra Srta Dra EE ' +
    'UU MM Mme Mlle Av Bd Nr Hr Dhr Mevr Sig Dott'
  ).split(' '),
);
/** And after these, however they are written. */
const SMALL = new Set(
  'vs etc al ca cf approx est pp bzw vgl usw geb dhr mevr гг им ул тыс млн млрд рис стр проф акад'.split(
    ' ',
  ),
);

/**
 * The first sentence of a paragraph, verbatim, and whether it has an end of its own; all of the paragraph where none
 * can be told. `Intl.Segmenter` tells no better, and its tables cost a page 25 ms.
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
  // What follows a quotation there goes on with it: 「はい。」と言った。
  if (/^[。！？｡]/.test(stop)) return stop.length === 1 || /^\s/.test(after);
  return BEGINS.test(after) && !(stop === '.' && isAbbreviated(before, after));
}

/** One letter, one of the usual words, the number of a day as German writes it, or “No. 5”. */
function isAbbreviated(before: string, after: string): boolean {
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? '';
  if (/^nos?$/i.test(word)) return /^\s+\p{N}/u.test(after);
  return /^(\p{L}|\p{N}{1,2})$/u.test(word) || PROPER.has(word) || SMALL.has(word.toLowerCase());
}

/** No quotation and no bracket is cut open. */
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
