/** The types of JSON and of GeoJSON, as a page may write them: in any case, and with parameters. */
const BRIEF_TYPE = /^\s*application\/(?:(?:vnd\.)?geo\+)?json\s*(?:;|$)/i;

function inlineScript(dashboard: Element): Element | undefined {
  const scripts = [...dashboard.children].filter(({ localName }) => localName === 'script');
  return scripts.find((script) => BRIEF_TYPE.test(script.getAttribute('type') ?? ''));
}

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
  return inlineScript(dashboard)?.textContent ?? null;
}

/** What stands inside, and the words of an inline brief: a page may put a newer one in its place, or into the same. */
export function watchInline(dashboard: Element, observer: MutationObserver): void {
  observer.observe(dashboard, { childList: true });
  const script = inlineScript(dashboard);
  if (script) observer.observe(script, { childList: true, characterData: true, subtree: true });
}
