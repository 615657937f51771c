import { describe, expect, it } from 'vitest';
import { hints } from '../../src/publish/hints';
import { inlineBrief, wholeBrief } from '../../src/publish/inline';
import { Page } from '../../src/publish/page';
import { texts } from '../brief/make';

const html = (body: string, head = '') => `<!doctype html>
<html lang="en">
  <head>
    <title>A page</title>
${head}  </head>
  <body>${body}</body>
</html>
`;

describe('a page', () => {
  it('that nobody changes stays as it is, to the last space', () => {
    const text = html('<p CLASS=a >Unclosed <b>and<dateline-dashboard></dateline-dashboard>');
    expect(`${new Page(text)}`).toBe(text);
  });

  it('has the dashboards that name a brief, however they are written', () => {
    const page = new Page(
      html(`<!-- <dateline-dashboard src="comment.json"></dateline-dashboard> -->
<script>'<dateline-dashboard src="script.json"></dateline-dashboard>'</script>
<dateline-dashboard></dateline-dashboard>
<DATELINE-DASHBOARD permalink
  src='a&amp;b.json' theme="a>b"></DATELINE-DASHBOARD>
<dateline-dashboard src=c.json>Words.</dateline-dashboard>`),
    );
    expect(page.dashboards.map(({ src }) => src)).toEqual(['a&b.json', 'c.json']);
    expect(page.emptyDashboard?.src).toBe('a&b.json');
  });

  it('takes content, and gives up an attribute', () => {
    const page = new Page(
      html('<dateline-dashboard src="a.json" permalink>\n</dateline-dashboard>'),
    );
    const dashboard = page.emptyDashboard;
    if (!dashboard) throw new Error('There is no dashboard');
    page.replace(dashboard.attribute, { markup: '' });
    page.replace(dashboard.inside, { markup: '<p>$& in text</p>' });
    expect(`${page}`).toBe(
      html('<dateline-dashboard  permalink><p>$& in text</p></dateline-dashboard>'),
    );
  });

  it('is told what it will need, and modules before the scripts that import them', () => {
    const link = '<link rel="modulepreload" href="./a.js">';
    const script = '<script type="module" src="./page.js"></script>';
    const page = new Page(html('', `    ${script}\n    ${link}\n`));
    page.hoistModulePreloads();
    page.addToHead(hints({ data: ['./a.json'], lateModules: ['./world.js'] }));
    const text = `${page}`;
    expect(text.indexOf(link)).toBeLessThan(text.indexOf(script));
    expect(text.split(link)).toHaveLength(2);
    expect(text).toContain('<link rel="preload" as="fetch" href="./a.json" crossorigin="">');
    expect(text).toMatch(/href=".\/world.js" fetchpriority="low">\s+<\/head>/);
  });
});

describe('a brief that travels alone', () => {
  const data = { type: 'FeatureCollection', article: { title: 'T', href: 'a.txt' }, features: [] };

  it('has the text of its article in place of the address', () => {
    expect(wholeBrief({ data, texts: texts('Words.') })).toEqual({
      ...data,
      article: { title: 'T', text: 'Words.' },
    });
    expect(wholeBrief({ data, texts: texts(null) })).toBeNull();
  });

  it('is whole without an article, or with the text inside', () => {
    for (const article of [undefined, { title: 'T', text: 'Words.' }]) {
      const alone = { ...data, article };
      expect(wholeBrief({ data: alone, texts: texts(null) })).toBe(alone);
    }
  });

  it('cannot end the script that it is in', () => {
    const { markup } = inlineBrief({ text: '</script><!-- $&' });
    expect(markup.slice(0, -'</script>'.length)).not.toContain('</script>');
    expect(JSON.parse(markup.slice(markup.indexOf('{'), markup.lastIndexOf('<')))).toEqual({
      text: '</script><!-- $&',
    });
  });
});
