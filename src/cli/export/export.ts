import { resolve } from 'node:path';
import type { Brief } from '../../brief/brief';
import { inLanguages } from '../../brief/local-text';
import { writeWhole } from '../../files/write-whole';
import type { Exported } from '../../formats/exported';
import { help, words } from '../../text/cli/export';
import { words as fileWords } from '../../text/cli/files';
import { openBriefFile } from '../brief-file';
import { command, Misuse, Plain } from '../command';
import { findBrief } from '../find-brief';
import { painted } from '../terminal';

type Write = (brief: Brief) => Exported;

/** Each loaded when it is asked for. */
const FORMS: Readonly<Record<string, () => Promise<Write>>> = {
  geojson: async () => (await import('../../formats/write-geojson')).writeGeoJson,
  csv: async () => (await import('../../formats/write-csv')).writeCsv,
  kml: async () => (await import('../../formats/write-kml')).writeKml,
  lpf: async () => (await import('../../formats/write-lpf')).writeLpf,
  annotations: async () => (await import('../../formats/write-annotations')).writeAnnotations,
};

/** `dateline export` */
export const exportBrief = command(
  help,
  { to: { type: 'string' }, out: { type: 'string', short: 'o' } },
  async ({ args, options, out, err, cwd }) => {
    const [path = '.', ...more] = args;
    if (more.length > 0) throw new Misuse(words.oneOnly);
    const load = Object.hasOwn(FORMS, options.to ?? '') ? FORMS[options.to ?? ''] : undefined;
    if (!load) throw new Misuse(words.form(options.to, Object.keys(FORMS)));
    const { folder, file } = await findBrief(path, cwd);
    const { brief } = await openBriefFile(`./${encodeURIComponent(file)}`, folder);
    if (!brief) throw new Plain(words.unread(path));
    const lang = brief.articles[0]?.lang ?? 'en';
    const { text, left } = (await load())(inLanguages(brief, [lang, 'en']));
    if (options.out === undefined) out.raw(text);
    else {
      const target = resolve(cwd, options.out);
      await writeWhole(target, text).catch((error: NodeJS.ErrnoException) => {
        throw new Plain(fileWords.unwritable(options.out ?? '', error.code));
      });
      err.line(painted('good', words.written(options.out, brief.places.length)));
    }
    if (left.length > 0) err.line(painted('warning', words.left(left.length)));
    for (const sentence of left) err.line(`  ${sentence}`);
    return 0;
  },
);
