// For `dateline dev`: reloads when a file has changed, and lists over the page what an author should look at. Its words
// come from the command.

interface News {
  /** Another value when the page has changed, and must be reloaded. */
  readonly version: string;
  readonly label: string;
  readonly heading: string;
  readonly findings: readonly { readonly severity: string; readonly text: string }[];
}

const HIDDEN = 'dateline-dev-hidden';
const STYLE = `
  :host { position: fixed; inset-block-end: 12px; inset-inline-start: 12px; z-index: 2147483646; max-inline-size: min(560px, calc(100vw - 24px)); font: 13px/1.45 system-ui, sans-serif; color: #1c1a16; }
  @media print { :host { display: none; } }
  details { background: #fffdf7; border: 1px solid #b8ad98; border-radius: 6px; box-shadow: 0 2px 12px rgb(0 0 0 / 0.25); }
  summary { padding: 7px 12px; font-weight: 600; cursor: pointer; }
  summary.fault { color: #ab2a15; }
  ol { max-block-size: 40vh; overflow: auto; margin: 0; padding: 0 12px 10px 30px; overflow-wrap: anywhere; }
  li { margin-block-start: 6px; }
  .fault::marker { color: #ab2a15; }
  .warning { color: #6b4a00; }
  .note { color: #625c50; }
`;

let version: string | null = null;
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
root.adoptedStyleSheets = [sheet];

new EventSource('/__dateline/events').addEventListener('message', ({ data }) => {
  const news: News = JSON.parse(data);
  const isOther = version !== null && version !== news.version;
  version = news.version;
  if (isOther) location.reload();
  else show(news);
});

function show({ label, heading, findings }: News): void {
  host.remove();
  if (findings.length === 0) return;
  const details = document.createElement('details');
  const hasFaults = findings.some(({ severity }) => severity === 'fault');
  details.open = hasFaults && sessionStorage.getItem(HIDDEN) === null;
  details.addEventListener('toggle', () => {
    if (details.open) sessionStorage.removeItem(HIDDEN);
    else sessionStorage.setItem(HIDDEN, 'yes');
  });
  const summary = document.createElement('summary');
  summary.className = hasFaults ? 'fault' : '';
  summary.textContent = heading;
  const list = document.createElement('ol');
  list.setAttribute('aria-label', label);
  for (const { severity, text } of findings) {
    const item = document.createElement('li');
    item.className = severity;
    item.textContent = text;
    list.append(item);
  }
  details.append(summary, list);
  root.replaceChildren(details);
  document.body.append(host);
}
