import type { ArrivingCode, ReadLimit } from '../../brief/fault';
import type { Sentences } from '../faults';
import { called } from './values';

/** What is more than the dashboard reads. */
const REACHED: Readonly<Record<ReadLimit, (most: number) => string>> = {
  bytes: (most) => `Файл больше ${most} байт`,
  features: (most) => `Объектов в файле больше, чем ${most}`,
  positions: (most) => `Координат в файле больше, чем ${most}`,
  text: (most) => `Знаков в текстах файла больше, чем ${most}`,
};

/** What goes wrong in a file that is read as it arrives, in Russian. */
export const arrivingFaults: Sentences<ArrivingCode> = {
  'feature-json': ({ reason }) => `Этот объект — не JSON: ${reason.replace(/\.$/, '')}.`,
  'feature-bytes': ({ megabytes }) =>
    `Этот объект больше ${megabytes} МБ; больше из одного не читается.`,
  'feature-deep': ({ most }) => `Вложенность этого объекта больше ${most} уровней.`,
  'limit-reached': ({ limit, most }) =>
    `${REACHED[limit](most)}. Показано прочитанное до этого места; предел задаёт атрибут max-${limit}.`,
  'broke-off': ({ url }) =>
    `${called(url)}: файл обрывается, или связь прервалась. Показано то, что пришло.`,
  'archive-ranges': ({ url, megabytes }) =>
    `${called(url)}: сервер не отдаёт файл по частям (запросы диапазонов), а целиком он больше ${megabytes} МБ.`,
  'tile-broken': ({ z, x, y }) => `Тайл ${z}/${x}/${y} архива повреждён. Остальное показано.`,
};
