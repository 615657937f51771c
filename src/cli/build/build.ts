import { dirname, join, relative, resolve, sep } from 'node:path';
import { writeWhole } from '../../files/write-whole';
import { help, words } from '../../text/cli/build';
import { words as fileWords } from '../../text/cli/files';
import { lineOf } from '../brief-file';
import { type CheckedBrief, checkBrief } from '../check/check-brief';
import { command, Misuse, Plain } from '../command';
import { type Easel, easel } from '../site/easel';
import type { Warn } from '../site/images';
import { type Kit, openKit } from '../site/kit';
import { makeSite } from '../site/make-site';
import { singleFile } from '../site/single-file';
import { swapIn } from '../site/swap';
import { painted, type Terminal } from '../terminal';

/** `dateline build` */
export const build = command(
  help,
  {
    out: { type: 'string', short: 'o' },
    'single-file': { type: 'boolean', default: false },
    draft: { type: 'boolean', default: false },
    site: { type: 'string', default: '' },
  },
  async ({ args, options, out, err, cwd }) => {
    const began = performance.now();
    if (options.out === undefined) throw new Misuse(words.noOut);
    const target = resolve(cwd, options.out);
    const site = siteAddress(options.site);
    const isSingle = options['single-file'];
    const paths = args.length === 0 ? ['.'] : args;
    if (isSingle && paths.length > 1) throw new Misuse(words.oneOnly);
    const progress = err.progress();
    const briefs: CheckedBrief[] = [];
    for (const [index, path] of paths.entries()) {
      progress.update(`${words.step.check} ${path}`, index / paths.length);
      briefs.push(await checkBrief(path, cwd));
    }
    refuseFaults(briefs, options.draft, cwd, err);
    refuseAround(target, briefs);
    const warn: Warn = (sentence) => err.line(painted('warning', sentence));
    const kit = await openKit();
    if (isSingle) await writeSingle(target, briefs, kit, options.draft, warn);
    else {
      progress.update(words.step.pictures, null);
      const drawn = await drawnOr(warn);
      const files = await makeSite(briefs, {
        kit,
        easel: drawn,
        site,
        isDraft: options.draft,
        warn,
      });
      progress.update(words.step.write, null);
      await swapIn(files, target);
      if (site === '') err.line(painted('quiet', words.relative));
    }
    progress.end();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    out.line(painted('good', words.done(relative(cwd, target) || '.', briefs.length, seconds)));
    return 0;
  },
);

function siteAddress(given: string): string {
  if (given === '') return '';
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new Misuse(words.site(given));
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/** Reports faults as `check` does; a draft may have some. */
function refuseFaults(
  briefs: readonly CheckedBrief[],
  isDraft: boolean,
  cwd: string,
  err: Terminal,
): void {
  let count = 0;
  for (const { folder, name, findings, brief } of briefs) {
    for (const finding of findings.filter(({ severity }) => severity === 'fault')) {
      count += 1;
      const file = relative(cwd, join(folder, finding.file));
      err.line(painted(isDraft ? 'warning' : 'fault', lineOf({ ...finding, file })));
    }
    if (isDraft && !brief) throw new Plain(words.unread(relative(cwd, join(folder, name))));
  }
  if (count > 0 && !isDraft) throw new Plain(words.refused(count));
}

/** A site that replaced its own brief would be the last one. */
function refuseAround(target: string, briefs: readonly CheckedBrief[]): void {
  for (const { folder } of briefs) {
    if (`${folder}${sep}`.startsWith(`${target}${sep}`)) throw new Plain(words.around(target));
  }
}

async function writeSingle(
  target: string,
  [checked]: readonly CheckedBrief[],
  kit: Kit,
  isDraft: boolean,
  warn: Warn,
): Promise<void> {
  if (!checked) return;
  const html = await singleFile(checked, kit, isDraft, warn);
  await writeWhole(target, html).catch((error: NodeJS.ErrnoException) => {
    throw new Plain(fileWords.unwritable(relative(dirname(target), target), error.code));
  });
}

/** Pages without pictures are better than none. */
async function drawnOr(warn: Warn): Promise<Easel | null> {
  const drawn = await easel();
  if (drawn.png === null) warn(words.noPictures);
  return drawn;
}
