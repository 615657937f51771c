// The modules behind build/product.ts.

export { lineOf, openBriefFile } from '../src/cli/brief-file';
export { hints } from '../src/publish/hints';
export { inlineImages, ownImages, withSizes } from '../src/publish/image-sizes';
export { inlineBrief, wholeBrief } from '../src/publish/inline';
export { oEmbedAnswer, oEmbedLink } from '../src/publish/oembed';
export { withOfflineList } from '../src/publish/offline-list';
export { Page } from '../src/publish/page';
export { dashboardContent } from '../src/publish/plain-text';
export { shareFiles } from '../src/publish/share-files';
export { checkBriefs } from './check-briefs.ts';
