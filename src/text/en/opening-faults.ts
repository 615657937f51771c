import type { OpeningCode } from '../../brief/fault';
import { type Sentences, sentenceFor } from '../faults';

/** Why a brief could not be read at all. Part of the first load, since nothing more may load. */
export const openingFaults: Sentences<OpeningCode> = {
  unreachable: ({ url }) =>
    `${url} could not be reached. Check that the network is up, that the address is right, and that this page may read it (CORS).`,
  'http-status': ({ url, status }) =>
    `${url} could not be loaded: the server answered “${status}”.`,
  'redirect-refused': ({ url, target }) =>
    `${url} leads to ${target}, which this page does not allow.`,
  timeout: ({ url, seconds }) => `${url} did not arrive within ${seconds} seconds.`,
  'too-large': ({ url, megabytes }) =>
    `${url} is larger than ${megabytes} MB, the most that is read.`,
  'not-utf8': ({ url }) => `${called(url)} is not UTF-8 text. Save it as UTF-8 and try again.`,
  unreadable: ({ url, reason }) => `${url} cannot be read: ${reason}.`,
  'not-an-address': ({ address }) => `“${address}” is not an address.`,
  empty: ({ url }) => `${called(url)} is empty.`,
  'not-json': ({ url, reason }) => `${called(url)} is not JSON: ${reason.replace(/\.$/, '')}.`,
  'brief-altered': ({ url, digest, expected }) =>
    `${url} is not the brief that this page asks for: its digest is ${digest}, the attribute integrity says ${expected}.`,
  'brief-unchecked': ({ url }) =>
    `${url} cannot be checked against the attribute integrity: browsers do that only on pages of https, or of localhost.`,
  'article-missing': ({ title, why }) =>
    `The article${title === null ? '' : ` “${title}”`} is missing: ${sentenceFor(openingFaults, why)}`,
  unexpected: ({ reason }) => `The brief could not be shown: ${reason}.`,
};

/** What a sentence calls the brief at an address, or in the page itself. */
export function called(url: string | null): string {
  return url ?? 'The brief in this page';
}
