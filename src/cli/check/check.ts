import { join, relative } from 'node:path';
import { help, words } from '../../text/cli/check';
import { type Finding, lineOf, openBriefFile } from '../brief-file';
import { command, Misuse } from '../command';
import { findBrief } from '../find-brief';
import { painted } from '../terminal';

const FORMATS = ['text', 'json', 'sarif'];

/** `dateline check` */
export const check = command(
  help,
  { format: { type: 'string', default: 'text' } },
  async ({ args, options: { format }, out, cwd }) => {
    if (!FORMATS.includes(format)) throw new Misuse(words.format(format, FORMATS));
    const paths = args.length === 0 ? ['.'] : args;
    const findings: Finding[] = [];
    for (const path of paths) findings.push(...(await findingsOf(path, cwd)));
    for (const finding of findings) {
      out.line(painted(finding.severity, words[finding.severity]), ' ', lineOf(finding));
    }
    const faults = findings.filter(({ severity }) => severity === 'fault').length;
    out.line(
      findings.length === 0
        ? words.sound(paths.length)
        : words.total(faults, findings.length - faults),
    );
    return faults === 0 ? 0 : 1;
  },
);

async function findingsOf(path: string, cwd: string): Promise<readonly Finding[]> {
  const { folder, file } = await findBrief(path, cwd);
  const { findings } = await openBriefFile(encodeURI(`./${file}`), folder);
  const seen = (name: string) => relative(cwd, join(folder, name));
  return findings.map((finding) => ({ ...finding, file: seen(finding.file) }));
}
