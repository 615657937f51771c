import type { CommandWords } from './words';

export const help: CommandWords<'out' | 'single-file' | 'draft' | 'site'> = {
  usage: 'DIR… -o OUT [--single-file] [--draft] [--site URL]',
  about: [
    'Makes a static site of one or more briefs: a page for each (with several, a list of them in front), the whole text for readers without scripts, a page and a picture for each place that is shared, what others need to embed it, a kiosk, and a worker that keeps it all for use without a network. It needs no server of yours: copy the folder to any host, under any path.',
    'OUT is written beside the last site and takes its place when it is whole: until then the last one stands. A folder with anything else in it is left alone. Places that nobody has confirmed are not published, and neither is anything in DIR that the brief does not name.',
    'Where “dateline check” finds a fault, nothing is built. With --draft it is, and every page says DRAFT, on paper too.',
  ],
  options: {
    out: ['OUT', 'the folder of the site; with --single-file, the file'],
    'single-file': [
      null,
      'one HTML file with everything inside, which opens from a disk or a mail',
    ],
    draft: [null, 'build in spite of faults, and say DRAFT on every page'],
    site: ['URL', 'where the site will stand: shared links show pictures only with it'],
  },
  examples: [
    ['dateline build . -o public', 'the brief in this folder'],
    ['dateline build briefs/* -o public --site https://maps.example/', 'all briefs of a desk'],
    [
      'dateline build . -o map.html --single-file',
      'to send by mail, or for a screen without a network',
    ],
    ['dateline build . -o preview --draft', 'for colleagues, before it is done'],
  ],
};

export const words = {
  notBuilt: 'The package has not been built. Among its sources, run: npm run build',
  noOut: 'Where to? Name a folder: -o OUT',
  notOurs: (folder: string) =>
    `${folder} has files in it that are not of a site made here; it is left as it is. Name another folder, or an empty one.`,
  around: (folder: string) => `${folder} holds the brief itself; name another folder for the site.`,
  site: (given: string) => `“${given}” is no address of a site; http or https was expected.`,
  refused: (faults: number) =>
    `Nothing was built: ${faults === 1 ? 'there is a fault' : `there are ${faults} faults`}. With --draft the site is built, and says DRAFT.`,
  oneOnly: 'A single file holds one brief; name one folder.',
  unread: (path: string) => `${path} cannot be shown at all, not even as a draft.`,
  articleElsewhere: (path: string) =>
    `${path}: its article is elsewhere on the web; a single file needs it in the folder of the brief.`,
  noPictures:
    'Shared links have no pictures, and images no smaller copies: the package sharp is not installed, or does not run here. To have them: npm install sharp',
  relative:
    'Without --site, links that are shared show no picture on platforms that want whole addresses.',
  step: { check: 'Checking', pictures: 'Drawing pictures', write: 'Writing' },
  done: (out: string, pages: number, seconds: string) =>
    `${out}: ${pages === 1 ? 'one page' : `${pages} pages`}, in ${seconds} s.`,
  draft: 'Draft',
  draftWhy: 'not for publication',
} as const;
