import { createHash } from 'node:crypto';
import { checksOf } from '../../brief/check/check';
import type { Ground } from '../../brief/check/ground';
import { checkSentence } from '../../text/en/checks';
import { type BriefFile, type Finding, openBriefFile } from '../brief-file';
import { findBrief } from '../find-brief';
import { loadGround } from '../world/ground';

/** A brief, and everything that can be said of it. */
export interface CheckedBrief extends BriefFile {
  readonly folder: string;
  /** The name of the brief’s file in the folder. */
  readonly name: string;
}

/** Loaded once, however many briefs there are. */
let ground: Promise<Ground> | null = null;

/** Opens and checks a brief: what reading it finds, what else its author should look at, and files that are missing. */
export async function checkBrief(path: string, cwd: string): Promise<CheckedBrief> {
  const { folder, file: name } = await findBrief(path, cwd);
  const file = await openBriefFile(`./${encodeURIComponent(name)}`, folder);
  const { brief, data } = file;
  if (brief === null) return { ...file, folder, name };
  ground ??= loadGround();
  const checks = checksOf(brief, data, {
    ground: await ground,
    digests: digestsOf(file),
    missing: await missingImages(file),
  });
  const told = checks.map((check) => ({
    ...file.placeOf(check.site),
    severity: check.severity,
    code: check.code,
    pointer: check.site.pointer ?? null,
    message: checkSentence(check),
  }));
  return { ...file, folder, name, findings: sorted([...file.findings, ...told], name) };
}

/** In the order of the brief, then of its articles. */
function sorted(findings: readonly Finding[], name: string): readonly Finding[] {
  const rank = ({ file }: Finding) => (file === name ? '' : file);
  return findings.toSorted(
    (a, b) =>
      (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** The digest of each article that has a file. */
export function digestsOf({ brief, files, fileOf }: BriefFile): ReadonlyMap<string, string> {
  const digests = (brief?.articles ?? []).flatMap(({ id, href }) => {
    const bytes = href === null ? undefined : files.get(fileOf(href) ?? '');
    return bytes ? [[id, createHash('sha256').update(bytes).digest('hex')] as const] : [];
  });
  return new Map(digests);
}

/** Addresses of missing pictures, as the opened brief has them: relative to its folder. */
async function missingImages({ brief, read }: BriefFile): Promise<ReadonlySet<string>> {
  const hrefs = (brief?.places ?? []).flatMap(({ images = [] }) => images.map(({ href }) => href));
  const here = [...new Set(hrefs)].filter((href) => !URL.canParse(href));
  const missing = await Promise.all(
    here.map((href) =>
      isAddress(href)
        ? read(href).then(
            () => [],
            () => [href],
          )
        : [href],
    ),
  );
  return new Set(missing.flat());
}

/** No server finds a file by a stray “%”, though it is on the disk. */
function isAddress(href: string): boolean {
  try {
    return decodeURIComponent(href) !== '';
  } catch {
    return false;
  }
}
