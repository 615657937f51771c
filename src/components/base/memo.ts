/** The function, remembering its last answer: what is worked out of a brief holds while the brief does. */
export function memo<Argument, Result>(
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | null = null;
  return (argument) => {
    if (last === null || last.argument !== argument) last = { argument, result: work(argument) };
    return last.result;
  };
}
