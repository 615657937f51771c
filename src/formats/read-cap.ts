import type { Document, Element } from '@xmldom/xmldom';
import { isoOf } from '../brief/read/rare/iso-of';
import { plain } from '../brief/read/rare/plain';
import { featureOf, type Left, together } from './format';
import { radiusOf, shapesIn } from './read-georss';
import { hostOf, isWebAddress } from './web-links';
import { childText, elementsOf, tellRest } from './xml';

/** What is read, and what only tells machines how to sort, send or cancel alerts. */
const READ = [
  ...['headline', 'event', 'description', 'onset', 'effective', 'expires', 'web', 'language'],
  ...['area', 'category', 'eventCode', 'parameter', 'responseType', 'urgency', 'certainty'],
];
const OF_AREA = ['areaDesc', 'polygon', 'circle', 'geocode'];

/**
 * What alerts warn of (OASIS CAP 1.2), each with all its areas. The same warning in another language is counted as left
 * out.
 */
export function* readCap(document: Document, left: Left): Generator<object> {
  for (const alert of document.getElementsByTagNameNS('*', 'alert')) {
    const infos = [...elementsOf(alert, 'info')];
    const languageOf = (info: Element) => childText(info, 'language').toLowerCase();
    const sent = isoOf(childText(alert, 'sent'));
    const status = childText(alert, 'status');
    // Tests and exercises.
    if (status !== '' && status !== 'Actual') left.add('status', status);
    for (const info of infos) {
      const [first = info] = infos;
      if (languageOf(info) === languageOf(first)) yield placeOf(info, sent, left);
      else left.add('info', languageOf(info));
    }
  }
}

function placeOf(info: Element, sent: string, left: Left): object {
  const areas = [...elementsOf(info, 'area')];
  const event = plain(childText(info, 'event'));
  const where = areas.map((area) => plain(childText(area, 'areaDesc'))).filter(Boolean);
  const name =
    plain(childText(info, 'headline')) || [event, where.join('; ')].filter(Boolean).join(': ');
  const description = plain(childText(info, 'description'));
  const begin = isoOf(childText(info, 'onset', 'effective')) || sent;
  const end = isoOf(childText(info, 'expires'));
  const link = childText(info, 'web');
  tellRest(info, left, ({ localName }) => READ.includes(localName ?? ''));
  for (const area of areas)
    tellRest(area, left, ({ localName }) => OF_AREA.includes(localName ?? ''));
  const radius = Math.max(...areas.map(radiusOf));
  return featureOf(together(areas.flatMap(shapesIn)), {
    ...(name && { name }),
    ...(event && { kind: event }),
    ...(description && { description }),
    ...(begin && { when: end && end !== begin ? `${begin}/${end}` : begin }),
    ...(radius > 0 && { coordinateUncertaintyInMeters: radius }),
    ...(isWebAddress(link) && { sources: [{ name: hostOf(link), url: link }] }),
  });
}
