import { join, relative } from 'node:path';
import { help, type Severity, words } from '../../text/cli/check';
import { type Finding, inOneLine } from '../brief-file';
import { command, Misuse } from '../command';
import { painted, type Terminal } from '../terminal';
import { checkBrief } from './check-brief';
import { fixBrief } from './fix';
import { sarif } from './sarif';

const FORMATS = ['text', 'json', 'sarif'];
/** How many notes or warnings of one kind are shown; the rest are counted. */
const SHOWN = 3;

/** `dateline check` */
export const check = command(
  help,
  {
    format: { type: 'string', default: 'text' },
    all: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
  },
  async ({ args, options: { format, all, fix }, out, err, cwd }) => {
    if (!FORMATS.includes(format)) throw new Misuse(words.format(format, FORMATS));
    const paths = args.length === 0 ? ['.'] : args;
    const findings: Finding[] = [];
    const progress = err.progress();
    for (const [index, path] of paths.entries()) {
      progress.update(path, index / paths.length);
      const { done, checked } = fix
        ? await fixBrief(path, cwd)
        : { done: [], checked: await checkBrief(path, cwd) };
      for (const line of done) err.line(painted('good', line));
      const { folder, findings: found } = checked;
      const seen = (file: string) => relative(cwd, join(folder, file)) || file;
      findings.push(...found.map((finding) => ({ ...finding, file: seen(finding.file) })));
    }
    progress.end();
    if (format === 'json') out.raw(`${JSON.stringify(findings, null, 2)}\n`);
    else if (format === 'sarif') out.raw(`${JSON.stringify(await sarif(findings), null, 2)}\n`);
    else tell(findings, paths.length, all, out);
    return findings.some(({ severity }) => severity === 'fault') ? 1 : 0;
  },
);

function tell(findings: readonly Finding[], briefs: number, all: boolean, out: Terminal): void {
  const counts: Record<Severity, number> = { fault: 0, warning: 0, note: 0 };
  const total = new Map<string, number>();
  for (const { code } of findings) total.set(code, (total.get(code) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { severity, code } = finding;
    counts[severity] += 1;
    const alike = total.get(code) ?? 0;
    const index = seen.get(code) ?? 0;
    seen.set(code, index + 1);
    if (severity !== 'fault' && !all && alike > SHOWN + 1 && index >= SHOWN) {
      const { file, line, column } = finding;
      if (index > SHOWN) continue;
      const more = words.more(alike - SHOWN, `${file}:${line}:${column}`);
      out.line(painted('quiet', `  ${code}: ${more}`));
      continue;
    }
    const { file, line, column, message } = finding;
    out.line(
      painted('path', `${file}:${line}:${column}`),
      ': ',
      painted(severity, words.severity[severity]),
      `: ${inOneLine(message)} `,
      painted('quiet', code),
    );
  }
  const waiting = findings.filter(({ code }) => code === 'feature-proposed');
  const [first] = waiting;
  if (first) out.line(words.waiting(waiting.length, first.file));
  if (findings.length === 0) out.line(painted('good', words.sound(briefs)));
  else out.line(words.total(counts), counts.fault === 0 ? `; ${words.publishable}` : '', '.');
}
