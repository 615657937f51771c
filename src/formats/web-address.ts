export function isWebAddress(text: string): boolean {
  return /^https?:/i.test(text) && URL.canParse(text);
}

/** What a link without words is called. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
