import { inLanguages } from '../../brief/local-text';
import { html } from '../../publish/html';
import { withImageHrefs } from '../../publish/image-hrefs';
import { inlineImages, ownImages } from '../../publish/image-sizes';
import { introductionOf } from '../../publish/index-page';
import { inlineBrief, wholeBrief } from '../../publish/inline';
import { Page } from '../../publish/page';
import { plainText } from '../../publish/plain-text';
import { plainWords } from '../../publish/words';
import { words as own } from '../../text/cli/build';
import type { CheckedBrief } from '../check/check-brief';
import { Plain } from '../command';
import { withoutProposals } from './brief-files';
import { drafted } from './draft';
import { imagesInside, type Warn } from './images';
import type { Kit } from './kit';

const FACE = /url\('\.\/lib\/fonts\/([\w-]+\.woff2)'\)/g;
const SCRIPTS = /\n *<script type="module" src="\.\/lib\/[^"]+"><\/script>/g;
const PRELOADS = /\n *<link rel="preload"[^>]*>/g;

/** A brief as one HTML file with everything inside, which opens from a disk. @throws Plain */
export async function singleFile(
  checked: CheckedBrief,
  kit: Kit,
  isDraft: boolean,
  warn: Warn,
): Promise<string> {
  const { brief, name, read } = checked;
  const data = withoutProposals(checked.data);
  const whole = wholeBrief({ ...checked, data });
  if (!brief || !whole) throw new Plain(own.articleElsewhere(name));
  const images = await imagesInside(ownImages(whole), read, warn);

  const page = new Page(await withFaces(await kit.template('page.html'), kit));
  const [dashboard] = page.dashboards;
  if (!dashboard) throw new Error('The kit’s page has no dashboard.');
  const lang = brief.articles[0]?.lang ?? 'en';
  const words = plainWords(lang);
  const said = introductionOf(brief, words);
  page.introduce({ ...said, title: said.title || name });
  if (images.size > 0) page.addToHead(inlineImages(images));
  page.addToHead({ markup: `<script type="module">${await scriptOf(kit)}</script>\n` });
  page.replace(dashboard.attribute, { markup: '' });
  const pictured = withImageHrefs(
    inLanguages(brief, [lang, 'en']),
    (href) => images.get(href) ?? href,
  );
  const readable = html`<noscript>${plainText(pictured, null, words)}</noscript>`;
  page.replace(dashboard.inside, { markup: inlineBrief(whole).markup });
  const [, end] = page.insideOf('body');
  page.replace([end, end], readable);
  // A page that travels alone takes along the licences of the packages inside it.
  const licenses = (await kit.licenses()).replaceAll('-->', '-- >');
  return `${drafted(page.toString(), isDraft)}<!--\n${licenses}-->\n`;
}

/** A template without what it would load: typefaces are inside, scripts come later. */
async function withFaces(template: string, kit: Kit): Promise<string> {
  // No typeface arrives late.
  const bare = template.replaceAll(/\n *font-display: \w+;/g, '');
  let text = bare.replaceAll(SCRIPTS, '').replaceAll(PRELOADS, '');
  for (const [address, file = ''] of text.matchAll(FACE)) {
    const bytes = Buffer.from(await kit.face(file)).toString('base64');
    text = text.replaceAll(address, `url('data:font/woff2;base64,${bytes}')`);
  }
  return text;
}

/** The script made safe for a page: what would end the element, or begin a comment, is escaped. */
async function scriptOf(kit: Kit): Promise<string> {
  const script = await kit.script('single.js');
  return script.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');
}
