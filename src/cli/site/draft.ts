import { type Html, html } from '../../publish/html';
import { Page } from '../../publish/page';
import { words } from '../../text/cli/build';

/** Over everything, on every sheet of paper too; it takes no click. */
const LOOK: Html = {
  markup: `<style>
      .dateline-draft {
        position: fixed;
        inset-block-start: 0;
        inset-inline: 0;
        z-index: 2147483647;
        inline-size: max-content;
        margin: 0 auto;
        padding: 3px 14px 4px;
        border-end-start-radius: 6px;
        border-end-end-radius: 6px;
        background: #ab2a15;
        color: #fff;
        font: 600 13px / 1.3 system-ui, sans-serif;
        letter-spacing: 0.04em;
        pointer-events: none;
        print-color-adjust: exact;
      }
      .dateline-draft b {
        text-transform: uppercase;
      }
    </style>
  `,
};

/** A page that says it is a draft, where it is one: to readers, in its title, and to search engines. */
export function drafted(text: string, isDraft: boolean): string {
  if (!isDraft) return text;
  const page = new Page(text);
  page.addToHead({ markup: `  <meta name="robots" content="noindex">\n    ${LOOK.markup}` });
  const [, end] = page.insideOf('body');
  page.replace(
    [end, end],
    html`<p class="dateline-draft" role="note" lang="en"><b>${words.draft}</b> – ${words.draftWhy}</p>\n`,
  );
  const [start] = page.insideOf('title');
  page.replace([start, start], html`${words.draft}: `);
  return page.toString();
}
