/** A place with summer time, whatever the machine's own time zone is. */
export const inBerlin = timeZone('Europe/Berlin');

function timeZone(name: string) {
  let before: string | undefined;
  return {
    enter(): void {
      before = process.env['TZ'];
      process.env['TZ'] = name;
      const offset = (month: number) => new Date(2026, month, 1).getTimezoneOffset();
      if (offset(0) === offset(6)) throw new Error(`The time zone ${name} could not be set.`);
    },
    leave(): void {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    },
  };
}
