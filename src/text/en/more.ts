import { countsIn } from '../counts';

const { number } = countsIn('en');

/** What is said by what a reader opens: a picture at its largest, and the ways to share a place. */
export const more = {
  picture: {
    heading: 'Pictures',
    /** With an article, which did not choose them. */
    editors: 'Pictures, added by the editor',
    label: (at: number, all: number) =>
      all === 1 ? 'Picture' : `Picture ${number(at)} of ${number(all)}`,
    previous: 'Previous picture',
    next: 'Next picture',
    close: 'Close',
  },
  share: {
    label: (place: string) => `Share ${place}`,
    link: 'Link',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    send: 'Send to…',
    copyEmbed: 'Copy embed code',
    embedCopied: 'Embed code copied',
    /** For browsers that let no page copy: the words are selected instead. */
    copyYourself: 'Copy what is selected',
    print: 'Print',
    /** The title of the frame on another page. */
    frameTitle: (title: string, place: string) => `Map: ${title} – ${place}`,
  },
};

export type MoreWords = typeof more;
