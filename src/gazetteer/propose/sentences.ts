/** A stretch of a text, UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** After these a full stop does not end a sentence. */
const ABBREVIATED =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Jr|Sr|No|vs|approx|Calif|Conn|Fla|Ala|Ariz|Ark|Colo|Del|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;

/** After the end of a sentence: “[3]: 12”, “[citation needed]”, “²”, “*” */
const FOOTNOTE =
  /(?<=[.!?…。！？][”"’')»]*)(?:\[[^[\]\n]{1,30}\](?::\s?\d+(?:[-–]\d+)?)?|[¹²³⁰⁴-⁹*†‡])+/gu;

/** The sentences of a text, each within its line and without the space around it. */
export function sentencesOf(text: string, language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Stretch[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    let open = -1;
    // As closing brackets, footnote marks stay with their sentence.
    const marked = line.replaceAll(FOOTNOTE, (mark) => ')'.repeat(mark.length));
    for (const { segment, index } of segmenter.segment(marked)) {
      if (open < 0) open = index;
      const end = index + segment.length;
      if (ABBREVIATED.test(line.slice(open, end)) && end < line.length) continue;
      add(sentences, text, from + open, from + end);
      open = -1;
    }
    if (open >= 0) add(sentences, text, from + open, from + line.length);
    from += line.length + 1;
  }
  return sentences;
}

/** The one that holds a stretch. */
export function sentenceAt(
  sentences: readonly Stretch[],
  start: number,
  end: number,
): Stretch | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const sentence = sentences[low - 1];
  return sentence && sentence.end >= end ? sentence : undefined;
}

function add(sentences: Stretch[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = to - (raw.length - raw.trimEnd().length);
  if (end > start) sentences.push({ start, end });
}
