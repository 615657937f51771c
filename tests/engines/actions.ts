/** Keys that write no character, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  ' ': '\uE00D',
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  NumpadAdd: '\uE025',
  NumpadSubtract: '\uE027',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** `Shift++` is two keys: Shift, held, and +. */
export function keysOf(keys: string): readonly string[] {
  const at = keys.lastIndexOf('+', keys.length - 2);
  return at < 1 ? [keys] : [...keys.slice(0, at).split('+'), keys.slice(at + 1)];
}

/** WebDriver's input sources, the same in the classic protocol and in BiDi. */
export function pressActions(keys: string) {
  const values = keysOf(keys).map((key) => KEYS[key] ?? key);
  const actions = [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
  return [{ type: 'key', id: 'keyboard', actions }];
}

export function clickActions(x: number, y: number) {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return mouse(actions);
}

export function dragActions(x: number, y: number, byX: number, byY: number) {
  const [fromX, fromY] = [Math.round(x), Math.round(y)];
  const at = (part: number) => ({
    type: 'pointerMove',
    x: Math.round(fromX + byX * part),
    y: Math.round(fromY + byY * part),
    duration: 0,
  });
  // At rest before it lets go: else the map would glide on.
  const actions = [
    at(0),
    { type: 'pointerDown', button: 0 },
    ...[0.25, 0.5, 0.75, 1].map(at),
    { type: 'pause', duration: 200 },
    { type: 'pointerUp', button: 0 },
  ];
  return mouse(actions);
}

function mouse(actions: readonly object[]) {
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
