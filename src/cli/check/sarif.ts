import type { Finding } from '../brief-file';
import { version } from '../shipped';

const LEVELS = { fault: 'error', warning: 'warning', note: 'note' } as const;

/** The findings in the form that code hosts show beside a change: SARIF 2.1.0, https://docs.oasis-open.org/sarif/ */
export async function sarif(findings: readonly Finding[]): Promise<object> {
  const rules = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dateline',
            version: await version(),
            rules: rules.map((id) => ({ id })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(({ file, line, column, severity, code, message }) => ({
          ruleId: code,
          level: LEVELS[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file) },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}

/** A name may have characters that divide an address: “#”, “?”, “%”. */
function uriOf(file: string): string {
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
