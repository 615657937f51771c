/** `?lang=ko`: the language of the interface, for this visit. */
export function takeLanguage(element: Element | null): void {
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang !== null) element?.setAttribute('lang', lang);
}
