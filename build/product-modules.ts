// The modules behind build/product.ts.

export { inLanguages } from '../src/brief/local-text';
export { briefSchema } from '../src/brief/schema/schema';
export { lineOf, openBriefFile } from '../src/cli/brief-file';
export { easel, share } from '../src/cli/site/easel';
export { imagesInside, sizeImages } from '../src/cli/site/images';
export { hints } from '../src/publish/hints';
export { withImageHrefs } from '../src/publish/image-hrefs';
export { inlineImages, ownImages } from '../src/publish/image-sizes';
export { indexFaces, indexList, indexPage, introductionOf } from '../src/publish/index-page';
export { inlineBrief, wholeBrief } from '../src/publish/inline';
export { oEmbedAnswer, oEmbedLink } from '../src/publish/oembed';
export { withOfflineList } from '../src/publish/offline-list';
export { Page } from '../src/publish/page';
export { INDEX_PICTURE, indexPicture } from '../src/publish/picture/index-picture';
export { dashboardContent, linkToIndex, linkToOpen } from '../src/publish/plain-text';
export { plainWords } from '../src/publish/words';
export { checkBriefs } from './check-briefs.ts';
