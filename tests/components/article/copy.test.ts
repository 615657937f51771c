import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { BRIEF } from '../../support/fixture';
import { mount, prefer } from '../../support/mount';
import { POST, REPORTS } from '../../support/reports';
import { partsOf } from '../../support/ways';

beforeEach(() => prefer({ 'prefers-reduced-motion': 'reduce' }));

const ODD =
  'Title\r\n\r\n## Head\u00a0one \r\n- first\u200b item\r\n-  second\r\n\r\n> said 𝒽er\u0301e\r\nEnd.\r\n';

async function open(text = POST) {
  const { post } = REPORTS.articles;
  const brief = { ...REPORTS, articles: { post: { ...post, text } }, features: REPORTS.features };
  const mounted = await mount({ brief, attributes: { lang: 'en' } });
  return { ...mounted, article: partsOf(mounted).article.element() };
}

/** Selects from one point to another, as a reader does, and copies. */
async function copied(article: Element, from: [Node, number], to: [Node, number]): Promise<string> {
  getSelection()?.setBaseAndExtent(...from, ...to);
  article.dispatchEvent(new Event('selectstart', { bubbles: true }));
  const copy = () => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    article.dispatchEvent(event);
    return event.defaultPrevented ? clipboardData.getData('text/plain') : null;
  };
  await expect.poll(copy).not.toBeNull();
  return copy() ?? '';
}

describe('what an article is', () => {
  it('is shown as such: headings, lists, quotations, a byline', async () => {
    const { within, article } = await open();
    await expect
      .element(within.getByRole('heading', { level: 4, name: 'What changes' }))
      .toBeVisible();
    const items = within.getByRole('article').getByRole('listitem').elements();
    expect(items.map((item) => (item as HTMLElement).innerText.trim())).toEqual([
      '- Two crossings a day from June.',
      '- Children travel free between Norr and Sund.',
    ]);
    expect(article.querySelector('blockquote')?.textContent).toContain('We waited, and the sea');
    expect(article.querySelector('.byline')?.textContent).toBe('By Ada Holm');
    // The signs are there for who copies, and nobody sees or hears them.
    for (const sign of article.querySelectorAll('.line-sign')) {
      expect(sign.getBoundingClientRect().width).toBe(0);
      expect(sign.getAttribute('aria-hidden')).toBe('true');
    }
  });

  it.each([POST, ODD])('is copied letter by letter, its line ends too', async (text) => {
    const { article } = await open(text);
    const lines = [...article.querySelectorAll('[data-line]')];
    const last = lines.at(-1);
    const whole = text.slice(text.search(/\S/), text.trimEnd().length);
    expect(last && (await copied(article, [article, 0], [last, last.childNodes.length]))).toBe(
      whole,
    );
  });

  it('is shown and copied code unit for code unit, in any script', async () => {
    const mounted = await open();
    const { dashboard } = mounted;
    const some = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const line = fc.oneof(
      some,
      fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom('# ', '- ', '> ').chain((sign) => some.map((words) => sign + words)),
    );
    const texts = fc.sample(fc.array(line, { minLength: 1, maxLength: 12 }), {
      numRuns: 25,
      seed: 15,
    });
    for (const parts of texts) {
      const text = `Title\n${parts.join('\r\n')}\nEnd`;
      dashboard.brief = { ...BRIEF, article: { title: 'Title', text }, features: [] };
      const written = text.split(/[\r\n]+/).filter((each) => /\S/.test(each));
      const lines = () =>
        [...partsOf(mounted).article.element().querySelectorAll('[data-line]')].map(
          ({ textContent }) => textContent,
        );
      await expect.poll(lines).toEqual(written);
      const article = partsOf(mounted).article.element();
      const end = [...article.querySelectorAll('[data-line]')].at(-1);
      const last: [Node, number] = end ? [end, end.childNodes.length] : [article, 0];
      expect(await copied(article, [article, 0], last)).toBe(text);
    }
  });

  it('is copied in part, from within one line to within another', async () => {
    const { article } = await open();
    const textIn = (words: string) => {
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = (node as Text).data.indexOf(words);
        if (at >= 0) return [node, at] as [Node, number];
      }
      throw new Error(words);
    };
    const [start, end] = [POST.indexOf('first crossing'), POST.indexOf('travel free')];
    const words = await copied(article, textIn('first crossing'), textIn('travel free'));
    expect(words).toBe(POST.slice(start, end));
    expect(words).toContain('\n\n## What changes\n- ');
  });

  it('is the browser’s to copy where other hands have put other words there', async () => {
    const { article } = await open();
    const [first, ...others] = article.querySelectorAll('[data-line]');
    const paragraph = others.find(({ textContent }) => (textContent?.length ?? 0) > 40);
    if (!first || !paragraph) throw new Error('There is no paragraph');
    const whole: [[Node, number], [Node, number]] = [
      [first, 0],
      [paragraph, paragraph.childNodes.length],
    ];
    expect(await copied(article, ...whole)).toContain(paragraph.textContent);
    // As a translator does.
    const font = document.createElement('font');
    font.textContent = 'La mer était calme.';
    paragraph.replaceChildren(font);
    getSelection()?.setBaseAndExtent(font, 0, font, 1);
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    article.dispatchEvent(event);
    expect([event.defaultPrevented, clipboardData.getData('text/plain')]).toEqual([false, '']);
  });
});
