/** The longest name: some systems allow 255 bytes, some hosts fewer. */
const LONGEST = 150;
/** Names that Windows reserves for its devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A place's id as the name of a file, different for each id even where case is ignored: small letters, digits and
 * hyphens as they are, everything else as its code unit (`_0041` for A). Null where that is too long.
 */
export function placeFile(id: string): string | null {
  const name = id.replaceAll(/[^a-z0-9-]/g, escaped);
  const safe = DEVICES.test(name) ? name.replace(/^./, escaped) : name;
  return safe !== '' && safe.length <= LONGEST ? safe : null;
}

function escaped(text: string): string {
  return [...new Array(text.length).keys()]
    .map((at) => {
      return `_${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
    })
    .join('');
}
