/** Remembers the last result of `work`: what is derived from a brief is valid as long as the brief. */
export function memo<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | null = null;
  return (...given) => {
    if (!last || given.some((one, at) => one !== last?.given[at])) {
      last = { given, result: work(...given) };
    }
    return last.result;
  };
}
