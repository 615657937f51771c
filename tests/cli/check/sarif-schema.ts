/**
 * What the standard asks of the parts of SARIF that we write, as a JSON Schema: names and limits are those of its
 * sections 3.13 to 3.30, https://docs.oasis-open.org/sarif/sarif/v2.1.0/. What is not named here may not stand there.
 */
const only = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });

const text = { type: 'string', minLength: 1 };
const counted = { type: 'integer', minimum: 1 };

const region = only({ startLine: counted, startColumn: counted }, ['startLine']);
const artifactLocation = only({ uri: { ...text, format: 'uri-reference' } }, ['uri']);
const location = only(
  { physicalLocation: only({ artifactLocation, region }, ['artifactLocation']) },
  ['physicalLocation'],
);
const result = only(
  {
    ruleId: text,
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message: only({ text }, ['text']),
    locations: list(location),
  },
  ['message'],
);
const driver = only(
  { name: text, version: text, rules: { ...list(only({ id: text }, ['id'])), uniqueItems: true } },
  ['name'],
);
const run = only(
  {
    tool: only({ driver }, ['driver']),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: list(result),
  },
  ['tool'],
);

export const sarifSchema = only(
  { $schema: { ...text, format: 'uri' }, version: { const: '2.1.0' }, runs: list(run) },
  ['version', 'runs'],
);
