import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `Die Datei ist größer als ${most} Bytes`,
  features: (most) => `Die Datei hat mehr als ${most} Objekte`,
  positions: (most) => `Die Formen in der Datei haben mehr als ${most} Positionen`,
  text: (most) => `Die Texte in der Datei haben mehr als ${most} Zeichen`,
};

/** What goes wrong in a file that is read as it arrives, in German. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `Dieses Objekt ist kein JSON: ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) =>
    `Dieses Objekt ist größer als ${megabytes} MB; mehr wird von einem nicht gelesen.`,
  'feature-deep': ({ most }) => `Dieses Objekt ist mehr als ${most} Ebenen tief verschachtelt.`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. Gezeigt wird, was bis dahin gelesen wurde; die Grenze setzt das Attribut max-${limit}.`,
  'broke-off': ({ url }) =>
    `${called(url)} endet zu früh, oder die Verbindung ist abgebrochen. Gezeigt wird, was angekommen ist.`,
  'archive-ranges': ({ url, megabytes }) =>
    `Der Server von ${called(url)} liefert keine Teile davon (Range-Anfragen), und das Ganze ist größer als ${megabytes} MB.`,
  'tile-broken': ({ z, x, y }) =>
    `Die Kachel ${z}/${x}/${y} des Archivs ist beschädigt. Alles andere darin wird gezeigt.`,
};
