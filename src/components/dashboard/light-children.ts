const INLINE_BRIEF = ':scope > script[type="application/json"]';

/**
 * What a page has put into a dashboard, apart from what it gave to a slot by name: parts of ours in a layout of its
 * own, or plain HTML that says what will be shown.
 */
export type LightChildren = 'layout' | 'text' | 'nothing';

export function lightChildren(dashboard: Element): LightChildren {
  const children = [...dashboard.children].filter(
    ({ slot, localName }) => slot === '' && localName !== 'script' && localName !== 'template',
  );
  const all = children.flatMap((child) => [child, ...child.querySelectorAll('*')]);
  if (all.some(({ localName }) => localName.startsWith('dateline-'))) return 'layout';
  return all.length > 0 ? 'text' : 'nothing';
}

/** The JSON of a brief that stands in the dashboard itself. */
export function inlineBrief(dashboard: Element): string | null {
  return dashboard.querySelector(INLINE_BRIEF)?.textContent ?? null;
}

/** What stands inside, and the words of an inline brief: a page may put a newer one in its place, or into the same. */
export function watchInline(dashboard: Element, observer: MutationObserver): void {
  observer.observe(dashboard, { childList: true });
  const script = dashboard.querySelector(INLINE_BRIEF);
  if (script) observer.observe(script, { childList: true, characterData: true, subtree: true });
}
