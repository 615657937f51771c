import type { Kind, LocalText } from '../brief';
import { found } from '../fault';
import { at, isAbsent, isObject, type JsonObject, own } from '../json';
import { builtInKinds, GLYPHS, kindFromId } from '../kinds';
import { plainText } from '../text';
import type { Issues } from './issues';
import { LIMITS } from './limits';
import { knownLanguages, type LocalReader } from './local';
import { hexColor } from './simple-style';
import type { Slips } from './slips';

/** The built-in kinds with a brief's own `kinds` table laid over them. */
export function readKinds(
  root: JsonObject,
  local: LocalReader,
  slips: Slips | null,
  issues: Issues,
): Map<string, Kind> {
  const kinds = builtInKinds();
  const table = own(root, 'kinds');
  if (isAbsent(table)) return kinds;
  if (!isObject(table)) {
    issues.warn('/kinds', 'kinds-shape', { found: found(table) });
    return kinds;
  }
  for (const [id, value] of Object.entries(table)) {
    const pointer = at('/kinds', id);
    if (kinds.size >= LIMITS.terms || id.length > LIMITS.id || id === '') {
      const limits = { most: LIMITS.terms, longest: LIMITS.id };
      issues.fault(pointer, 'kind-limit', { id: found(id), ...limits });
    } else if (isObject(value)) {
      slips?.hear(value, 'kind', pointer);
      kinds.set(id, readKind(kinds.get(id) ?? kindFromId(id), value, pointer, local, issues));
    } else {
      issues.warn(pointer, 'kind-shape', { id: found(id), found: found(value) });
    }
  }
  return kinds;
}

function readKind(
  base: Kind,
  value: JsonObject,
  pointer: string,
  local: LocalReader,
  issues: Issues,
): Kind {
  const color = own(value, 'color');
  const checked = hexColor(color);
  if (!isAbsent(color) && checked === null) {
    issues.warn(at(pointer, 'color'), 'kind-color', { found: found(color) });
  }
  const label = readLabel(value, pointer, local);
  if (label === null) {
    issues.warn(at(pointer, 'label'), 'kind-label', { id: base.id, label: base.label });
  }
  const glyph = plainText(own(value, 'glyph'), LIMITS.id);
  if (glyph !== null && !GLYPHS.has(glyph)) {
    const meant = issues.hint((aids) => aids.didYouMean(glyph, GLYPHS));
    issues.warn(at(pointer, 'glyph'), 'kind-glyph', { glyph: found(glyph), meant });
  }
  return {
    id: base.id,
    label: label?.text ?? base.label,
    glyph: glyph ?? base.glyph,
    color: checked,
    ...knownLanguages({ label }),
  };
}

/** The label of a kind or a topic; null where it has none: the caller reports that. */
export function readLabel(
  value: JsonObject,
  pointer: string,
  local: LocalReader,
): LocalText | null {
  return local.of(own(value, 'label'), 'label', LIMITS.name, at(pointer, 'label'));
}
