import type { Brief, Place } from '../brief/brief';
import { placeFile } from '../brief/place-file';
import { isEvent } from '../brief/queries/filter';
import type { Html } from './html';
import { withImageHrefs } from './image-hrefs';
import { oEmbedAnswer } from './oembed';
import { type Drawing, sharePicture } from './picture/share-picture';
import { placePage } from './place-page';
import { ENGLISH, type PlainWords } from './plain-pieces';
import { briefPreview, type PreviewText, placePreview } from './preview-text';
import { shareTags } from './share-tags';

export interface ShareOptions extends Drawing {
  /** Where the brief's page will stand: a folder's address, with a slash at its end; empty where that is not known. */
  readonly site: string;
  /** As seen from that page: embed.html, with the brief in its query where it would show another, and place.js. */
  readonly embed?: string;
  readonly script?: string;
  /** The article's address as seen from that page. */
  readonly articleHref: string | null;
  /** Whether the SVGs can be made into what platforms show; without, no tag names one. */
  readonly hasPictures: boolean;
  readonly words?: PlainWords;
}

/** Files for the folder of a brief's page, by their paths; an SVG is to become the PNG of its path. */
export interface ShareFiles {
  /** For the head of that page. */
  readonly tags: Html;
  readonly pictures: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, string>;
}

/** What a brief's address and those of its places show where they are sent: pictures, tags, and a page for each place. */
export function shareFiles(brief: Brief, options: ShareOptions): ShareFiles {
  const { site, embed, script = 'place.js', articleHref, hasPictures, words = ENGLISH } = options;
  const pictures = new Map<string, string>();
  const pages = new Map<string, string>();
  const whole = briefPreview(brief, words.page);
  const draw = (folder: string, place: Place | null, preview: PreviewText) => {
    if (!hasPictures) return null;
    pictures.set(`${folder}share.png`, sharePicture(brief, place, preview, options));
    return `${site === '' ? './' : site + folder}share.png`;
  };
  const fromPlace = (href: string) => (URL.canParse(href) ? href : `../../${href}`);
  const moved = withImageHrefs(brief, fromPlace);
  for (const place of moved.places) {
    const file = isEvent(place) ? null : placeFile(place.id);
    if (file === null) continue;
    const folder = `places/${file}/`;
    const preview = placePreview(moved, place, words.page);
    const title = titleOf(brief, preview.name, words);
    pages.set(
      `${folder}index.html`,
      placePage(moved, place, {
        title,
        preview,
        words,
        script: fromPlace(script),
        articleHref: articleHref && fromPlace(articleHref),
        url: site === '' ? null : `${site}${folder}`,
        picture: draw(folder, place, preview),
        alt: words.publish.mapOf(preview.name),
      }),
    );
    const from = embed && (site === '' ? embed : new URL(embed, site).href);
    const answer = oEmbedAnswer({ title, site, ...(from && { embed: from }), place: place.id });
    pages.set(`${folder}oembed.json`, `${JSON.stringify(answer, null, 2)}\n`);
  }
  const tags = shareTags({
    title: whole.name,
    preview: whole,
    url: site === '' ? null : site,
    picture: draw('', null, whole),
    alt: words.publish.mapOf(whole.name),
  });
  return { tags, pictures, pages };
}

function titleOf({ article }: Brief, name: Place['name'], { publish }: PlainWords): string {
  return article ? publish.placeTitle(name, article.title) : name;
}
