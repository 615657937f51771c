import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `El archivo ocupa más de ${most} bytes`,
  features: (most) => `El archivo tiene más de ${most} elementos`,
  positions: (most) => `Las formas del archivo tienen más de ${most} posiciones`,
  text: (most) => `Los textos del archivo tienen más de ${most} caracteres`,
};

/** What goes wrong in a file that is read as it arrives, in Spanish. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `Este elemento no es JSON: ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) =>
    `Este elemento ocupa más de ${megabytes} MB, lo máximo que se lee de uno.`,
  'feature-deep': ({ most }) => `Este elemento tiene más de ${most} niveles de anidamiento.`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. Se muestra lo leído hasta ahí; el límite lo fija el atributo max-${limit}.`,
  'broke-off': ({ url }) =>
    `${called(url)} acaba antes de tiempo, o se perdió la conexión. Se muestra lo que llegó.`,
  'archive-ranges': ({ url, megabytes }) =>
    `El servidor de ${called(url)} no envía partes del archivo (peticiones de rango), y entero pesa más de ${megabytes} MB.`,
  'tile-broken': ({ z, x, y }) =>
    `La tesela ${z}/${x}/${y} del archivo está dañada. Se muestra todo lo demás.`,
};
