/** What a browser may do on the editor’s page: an article's text is only text, whatever it says. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export const PAGE_HEADERS = { 'Content-Security-Policy': POLICY };

/** Files of a brief are looked at, and never run. */
export const FILE_HEADERS = { 'Content-Security-Policy': "default-src 'none'; sandbox" };

export const STYLE = `html { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fbf8f1, #0f161d); }
`;

/** The page that holds the editor; `file` is the name of the brief. */
export function pageFor(file: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(file)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="lib/dateline-editor.js"></script>
</head>
<body>
<dateline-editor src="files/${escaped(encodeURIComponent(file))}"></dateline-editor>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
