/** Markup of Markdown, wikis and HTML that a brief does not read: all but `# `, `- ` and `> ` is shown as written. */
const MARKS: readonly RegExp[] = [
  /\*\*(?=[^\s*])[^*\r\n]{1,200}(?<=[^\s*])\*\*/,
  /!?\[[^[\]\r\n]{1,200}\]\([^\s()]{1,500}\)/,
  /^\[\^?[\w-]{1,40}\]: [^\r\n]{1,200}/m,
  /^\|?(?: {0,9}:?-{3,40}:? {0,9}\|){1,40}(?: {0,9}:?-{3,40}:?)?/m,
  /^#{4,6} [^\r\n]{1,100}/m,
  /^```/m,
  /'''(?=[^\s'])[^'\r\n]{1,200}'''/,
  /\[\[[^[\]\r\n]{1,200}\]\]/,
  /\{\{[^{}\r\n]{1,200}\}\}/,
  /^={2,4} ?[^=\r\n]{1,100} ?={2,4}$/m,
  /<\/?(?:a|b|br|div|em|h[1-6]|i|img|li|p|ref|span|strong|ul)(?:\s[^<>]{0,200})?\/?>/i,
  /&(?:amp|lt|gt|quot|nbsp|mdash|ndash|[lr][sd]quo|#\d{2,6});/,
];

/** The first sign of a text that its writer did not mean for readers; null where there is none. */
export function markedUp(text: string): string | null {
  for (const mark of MARKS) {
    const [found] = mark.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}
