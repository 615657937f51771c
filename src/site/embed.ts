// embed.html?src=<brief>&place=<id>: one dashboard, for another page's iframe.

/** What `--dateline-block-size` in embed.html says. */
const WANTED = 720;

const params = new URLSearchParams(location.search);
const dashboard = document.querySelector('dateline-dashboard');
const wanted = params.get('src');
const src = wanted === null ? contentOf('dateline-src')[0] : allowed(wanted);
if (src === undefined) refuse();
else if (dashboard) {
  if (wanted !== null) refuseRedirect(src);
  const place = params.get('place');
  if (place !== null) dashboard.setAttribute('selected', place);
  dashboard.setAttribute('src', src);
}
if (parent !== window) tellHeight();

/** The address, if it is on this page's own host or on one that the page names; a brief can put any words here. */
function allowed(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  // Of the address: in a sandbox `location.origin` is the page's all the same, `origin` is “null”.
  const origins = [location.origin, ...contentOf('dateline-allow')];
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && origins.includes(url.origin) ? url.href : undefined;
}

/** A server that may be asked can still send on to one that may not: who answered is known when it has. */
function refuseRedirect(address: string): void {
  const { fetch } = window;
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    if (request[0] !== address || allowed(response.url) !== undefined) return response;
    refuse();
    throw new Error(`${response.url} answered`);
  };
}

function contentOf(name: string): string[] {
  const metas = document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`);
  return [...metas].flatMap(({ content }) => content.split(/\s+/)).filter(Boolean);
}

function refuse(): void {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  const address = (wanted ?? '').slice(0, 200);
  message.textContent = `This page shows only briefs of its own site and of those it names. “${address}” is not one of them.`;
  dashboard?.replaceWith(message);
}

/** The height is no secret, and who is around cannot be known: hence to any parent. */
function tellHeight(): void {
  const tell = () => {
    const { height } = document.body.getBoundingClientRect();
    // In a low frame the dashboard makes do with less than it would have.
    const wanted = dashboard?.isConnected ? WANTED : 0;
    parent.postMessage({ type: 'dateline-height', height: Math.max(height, wanted) }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  // The listener may come when all has been told.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === 'dateline-height?') tell();
  });
}

// A module of its own, though nothing is imported.
export {};
