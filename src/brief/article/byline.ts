/** “By”, in languages that put it before the name. */
const BY =
  /^(?:by|von|par|por|di|door|av|af|przez|od|yazan|автор|текст|кореспондент|بقلم|מאת|文|撰文|記者|记者|取材|글)[\s:：/／]+/iu;
/** Names, and small words between them. */
const NAMES =
  /^(?:(?:[^\p{Ll}\s,][^\s,]*|an?|the|our|own|staff|special|senior|(?:reporter|correspondent|writer|editor)s?|and|und|et|y|e|i|en|och|de|di|von|van|for|in|of)(?:[\s,]+|$))+$/u;
/** The longest byline, in code units. */
const LONGEST = 100;

/** Whether a line of an article says who wrote it; `byline` is what the brief calls them. */
export function isByline(line: string, byline: string | null): boolean {
  const words = line.replace(/[.\s]{1,99}$/, '').trimStart();
  if (words.length >= LONGEST) return false;
  const names = words.replace(BY, '');
  return [words, names].includes(byline ?? '') || (names !== words && NAMES.test(names));
}
