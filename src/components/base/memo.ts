/** `work`, remembering its last result: what is derived from a brief holds as long as the brief does. */
export function memo<Argument, Result>(
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let last: { readonly argument: Argument; readonly result: Result } | null = null;
  return (argument) => {
    if (last === null || last.argument !== argument) last = { argument, result: work(argument) };
    return last.result;
  };
}
