/** Markup that is safe to write into a page: made by `html` alone. */
export interface Html {
  readonly markup: string;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template whose values are text, escaped for elements and quoted attributes alike, or markup made by it. */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  const written = values.map((value) => {
    if (typeof value === 'string') return value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
    return [value]
      .flat()
      .map(({ markup }) => markup)
      .join('');
  });
  return { markup: strings.map((string, i) => string + (written[i] ?? '')).join('') };
}

export const none: Html = { markup: '' };
