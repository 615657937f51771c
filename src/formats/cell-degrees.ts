// What a cell and the title above it say together.

/** Whether the point is followed by more than zeros. */
export function isDecimal(text: string): boolean {
  return /^[-−+]?\d*[.,]\d*[1-9]\d*$/.test(text);
}

/** Whether minutes and seconds only repeat what degrees with decimals say. */
export function isSame(degrees: string, minutes: string, seconds: string): boolean {
  if (!isDecimal(degrees)) return false;
  const [whole = 0, first = 0, last = 0] = [degrees, minutes, seconds].map((part) =>
    Math.abs(Number(part.replace('−', '-').replace(',', '.'))),
  );
  const digits = degrees.length - 1 - degrees.search(/[.,]/);
  return Math.abs((whole % 1) - first / 60 - last / 3600) <= 10 ** -digits;
}

/** “52 31 12”, with the signs for degrees, minutes and seconds. */
export function inMinutes(text: string): string {
  const number = '(\\d{1,2}(?:[.,]\\d+)?)';
  const pattern = new RegExp(`^([-−+]?\\d{1,3})[\\s-]+${number}(?:[\\s-]+${number})?$`);
  return text.replace(
    pattern,
    (_, degrees: string, minutes: string, seconds?: string) =>
      `${degrees}°${minutes}′${seconds === undefined ? '' : `${seconds}″`}`,
  );
}

/** “latitudeE7” counts ten-millionths of a degree, as Google does. */
export function unscaled(text: string, title: string): string {
  const [, power] = /[eE]([67])$/.exec(title) ?? [];
  if (power === undefined || !/^-?\d+$/.test(text)) return text;
  return String(power === '7' ? ofTenMillionths(Number(text)) : Number(text) / 1e6);
}

/** Degrees from ten-millionths: of 32 bits, from which Google lost the sign in some years. */
export function ofTenMillionths(count: number): number {
  const isUnsigned = count < 2 ** 32 && count >= 2 ** 32 - 180e7;
  return (isUnsigned ? count - 2 ** 32 : count) / 1e7;
}
