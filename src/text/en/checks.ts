import type { Check, CheckCode, CheckValues } from '../../brief/check/finding';

type Sentences = { readonly [C in CheckCode]: (values: Readonly<CheckValues[C]>) => string };

/** A “%” that does not begin an escape. */
const STRAY = /%(?![0-9a-f]{2})/i;

/** What `dateline check` says besides the faults: for authors, only in English. */
export const checks: Sentences = {
  'mention-unlinked': ({ name, count, lines }) =>
    `“${name}” occurs ${times(count)} without a link (${inLines(lines)}). {"all": "${name}"} among its mentions links every one.`,
  'mention-overlap': ({ name, quote, other, longer }) =>
    `“${quote}”, a mention of “${name}”, lies in “${longer}”, one of “${other}”: only the longer becomes a link.`,
  'excerpt-overlap': ({ name, quote }) =>
    `Two excerpts of “${name}” overlap at “${quote}”: readers see the same words twice.`,
  'excerpt-cut': ({ name, quote }) =>
    `The excerpt “${quote}” of “${name}” begins or ends within a word: “legal” is not what “illegal” says.`,
  'excerpt-none': ({ name }) =>
    `“${name}” has no excerpt: readers see what it is, not what the article says of it.`,
  'excerpt-related': ({ name, quote }) =>
    `The excerpt “${quote}” does not name “${name}”. Say in "basis" why it belongs there.`,
  'paragraph-bare': ({ count, of, lines }) =>
    `${count} of ${of} paragraphs name no place of the brief (${inLines(lines)}).`,
  'digest-missing': () =>
    'The article has no sha256, so that a change of it after quoting goes unnoticed. --fix writes it.',
  'source-missing': ({ name }) =>
    `“${name}” has a position and neither sources nor a basis: nobody can tell where it comes from.`,
  'place-twice': ({ name }) => `“${name}” stands at this position more than once.`,
  'line-turn': ({ name }) =>
    `“${name}” crosses the date line uncut; RFC 7946 has it cut at 180°. It is drawn the short way.`,
  'ring-winding': ({ name }) =>
    `An outer ring of “${name}” runs clockwise; RFC 7946 has it run the other way. It is drawn all the same.`,
  'position-swapped': ({ name, country, named }) =>
    `“${name}” lies ${country === null ? 'in no country' : `in ${country}, which the article does not name`}; with latitude and longitude the other way round it would lie in ${named}. A position is [longitude, latitude].`,
  'sea-on-land': ({ name, country }) =>
    `“${name}” is a place at sea, and lies inland in ${country}.`,
  'land-at-sea': ({ name, kilometres }) =>
    `“${name}” is a place on land, and lies in the sea, ${kilometres} km from the nearest coast.`,
  'position-far': ({ name, kilometres }) =>
    `“${name}” lies ${kilometres} km from the nearest place known by that name.`,
  'image-missing': ({ name, href }) =>
    `The picture ${href} of “${name}” is not there.${STRAY.test(href) ? ' In an address, “%” is written “%25”.' : ''}`,
  'link-private': ({ url, host }) => `${url} leads to ${host}, which readers cannot reach.`,
  'link-broken': ({ url }) => `${url} has a host without a dot: it leads nowhere on the web.`,
  'link-secret': ({ url }) =>
    `${url} has a user name or a password in it, which everybody will see.`,
};

/** The sentence for what a check found. */
export function checkSentence<Code extends CheckCode>({ code, values }: Check<Code>): string {
  return checks[code](values);
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

const MOST_LINES = 8;

function inLines(lines: readonly number[]): string {
  const shown = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length > MOST_LINES ? ' …' : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${more}`;
}
