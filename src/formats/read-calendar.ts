import { plain } from '../brief/read/rare/plain';
import { whenOf } from './calendar-dates';
import { type Component, componentsOf, type Property, textOf, textsOf } from './content-lines';
import { FORMAT_NAMES, featureOf, type Left, together, Unreadable } from './format';
import { hostOf, isWebAddress } from './web-links';

type Lines = 'icalendar' | 'vcard';

const ENTRIES = ['VEVENT', 'VTODO', 'VJOURNAL', 'VCARD'];
/** What is read, and what only tells programs which version of what this is. */
const READ = [
  ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'GEO', 'DTSTART', 'DTEND', 'DUE', 'URL', 'CATEGORIES'],
  ...['FN', 'N', 'NOTE', 'ADR', 'LABEL', 'UID', 'DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'SEQUENCE'],
  ...['TRANSP', 'VERSION', 'PRODID', 'REV', 'KIND', 'PROFILE', 'CLASS', 'PRIORITY', 'DCREATED'],
];

/**
 * What calendars (iCalendar, RFC 5545, and vCalendar) and address cards (vCard 2.1, 3.0, 4.0) have `GEO` for; what has
 * an address in words alone is a place without a position.
 *
 * @throws Unreadable at the end of a file that ends too early
 */
export function* readCalendar(
  format: Lines,
  text: string,
  left: Left,
  url: string | null,
): Generator<object> {
  for (const component of componentsOf(text)) {
    if (component === 'cut') {
      throw Unreadable.of('format-cut', { url, format: FORMAT_NAMES[format] });
    }
    const entries = component.name === 'VCARD' ? [component] : component.components;
    for (const entry of entries.filter(({ name }) => ENTRIES.includes(name))) {
      if (isPlaced(entry)) yield placeOf(entry, left);
      else left.add(entry.name, entry.properties.map(nameIn).find(Boolean) ?? null);
    }
  }
}

const WITH_PLACE = /^(?:GEO|LOCATION|ADR|LABEL|X-APPLE-STRUCTURED-LOCATION)$/;

function isPlaced({ properties, components }: Component): boolean {
  const isSaid = properties.some(
    ({ name, value }) => WITH_PLACE.test(name) && /[^;,\s]/.test(value),
  );
  return isSaid || components.some(({ name }) => name === 'VLOCATION');
}

function nameIn(property: Property): string {
  return /^(?:SUMMARY|FN)$/.test(property.name) ? textOf(property) : '';
}

function placeOf(entry: Component, left: Left): object {
  const { properties } = entry;
  const all = (...names: readonly string[]) =>
    properties.filter(({ name }) => names.includes(name));
  const words = (...names: readonly string[]) =>
    plain(
      all(...names)
        .map(textOf)
        .find(Boolean) ?? '',
    );
  const addresses = all('ADR').map((adr) => textsOf(adr, ';').filter(Boolean).join(', '));
  const where = words('LOCATION', 'LABEL') || plain(addresses.find(Boolean) ?? '');
  const listed = all('N').map((name) => textsOf(name, ';'));
  const [[family = '', given = ''] = []] = listed;
  const called = words('SUMMARY', 'FN') || `${given} ${family}`.trim() || words('ORG');
  const name = called || where;
  const said = words('DESCRIPTION', 'NOTE');
  const description = [where === name ? '' : where, said].filter(Boolean).join('\n');
  const when = whenOf(entry);
  const topics = [
    ...new Set(
      all('CATEGORIES')
        .flatMap((list) => textsOf(list, ',').map(plain))
        .filter(Boolean),
    ),
  ];
  const links = all('URL').map(textOf).filter(isWebAddress);
  const { geometry, radius } = positionOf(entry, left);
  for (const { name: property, value } of properties) {
    const isTold = READ.includes(property) || property.startsWith('X-');
    if (!isTold && value.trim() !== '') left.add(property, value.trim());
  }
  return featureOf(geometry, {
    ...(name && { name }),
    ...(description && { description }),
    ...(when && { when }),
    ...(topics.length > 0 && { topics }),
    ...(radius > 0 && { coordinateUncertaintyInMeters: radius }),
    ...(links.length > 0 && { sources: links.map((link) => ({ name: hostOf(link), url: link })) }),
  });
}

interface Position {
  readonly geometry: unknown;
  /** In metres; 0 where nothing is said. */
  readonly radius: number;
}

/** `GEO`, else what Apple writes, RFC 9073's places, or the positions of addresses. */
function positionOf({ properties, components }: Component, left: Left): Position {
  const named = (name: string) => properties.filter((one) => one.name === name);
  const inner = components.filter(({ name }) => name === 'VLOCATION');
  const sources: readonly (readonly string[])[] = [
    named('GEO').map(({ value }) => value),
    // A title without quotation marks may have colons.
    named('X-APPLE-STRUCTURED-LOCATION').map(({ value }) => value.replace(/^.*(?=geo:)/is, '')),
    inner.flatMap((place) =>
      place.properties.flatMap((one) => (one.name === 'GEO' ? one.value : [])),
    ),
    named('ADR').flatMap(({ parameters }) => parameters.get('GEO') ?? []),
  ];
  for (const written of sources) {
    const texts = [...new Set(written.map((text) => text.trim()).filter(Boolean))];
    const found = texts.filter((text) => {
      if (!NOWHERE.test(text)) return true;
      left.add('GEO', text);
      return false;
    });
    if (found.length === 0) continue;
    const radius = found.length === 1 ? /;u=(\d+(?:\.\d+)?)/i.exec(found[0] ?? '')?.[1] : null;
    return {
      geometry: together(found.map((text) => pointOf(text))),
      radius: Number(radius ?? 0),
    };
  }
  return { geometry: null, radius: 0 };
}

/** Programs write zeros for an event that has no position. */
const NOWHERE = /^[-+]?0+(?:\.0+)?\s*\\?[;,]\s*[-+]?0+(?:\.0+)?$/;
const NUMBER = String.raw`([-+]?\d+(?:\.\d*)?|[-+]?\.\d+)`;
/** Libraries escape commas and semicolons, though this is no text. */
const URI = new RegExp(`^geo:${NUMBER}\\\\?,${NUMBER}(?:,[^;,]*)?((?:;[^;]*)*)$`, 'i');
const PAIR = new RegExp(`^${NUMBER}\\s*\\\\?;\\s*${NUMBER}$`);

/**
 * The latitude first. With a comma, the oldest versions put the longitude first in words and last in their
 * example: such a position, as any other text, is given as it is, to be reported.
 */
function pointOf(text: string): unknown {
  const uri = URI.exec(text);
  const isOnEarth = !/;crs=(?!wgs84(?:;|$))/i.test(uri?.[3] ?? '');
  const [, latitude, longitude] = (isOnEarth ? uri : null) ?? PAIR.exec(text) ?? [];
  if (latitude === undefined || longitude === undefined) return text;
  return { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
}
