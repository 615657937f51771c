import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuotation } from '../../../src/brief/quotes/quotation';

describe('isQuotation', () => {
  it.each([
    '“We waited”',
    ' “We waited.” ',
    '“We waited”.',
    '“We waited,” ',
    '« Nous attendons »',
    '«\u202fNous attendons\u202f»',
    '„Wir warten“',
    '„Wir warten”',
    '‚Wir warten‘',
    '»Wir warten«',
    '»Vi väntar»',
    '”Vi väntar”',
    '‘We don’t wait’',
    "'We don't wait'",
    '"We waited"',
    '「私たちは待った」',
    '『本』',
    '《书》',
    '‹Nous›',
    '“He said “no” to us”',
    '“First paragraph.\n\n“Second paragraph.”',
    '«نحن ننتظر»',
  ])('is one, with marks of its own: %s', (text) => {
    expect(isQuotation(text)).toBe(true);
  });

  it.each([
    'We waited',
    '“a” and “b”',
    '«a» et «b»',
    '„a“ und „b“',
    '»a« und »b«',
    '"a" and "b"',
    "'a' and 'b'",
    '「あ」と「い」',
    '“We waited,” said the keeper',
    'The keeper said “no”',
    '“We waited',
    'We waited”',
    '“',
    '””',
    '',
    '’Tis the season',
  ])('is false for %s', (text) => {
    expect(isQuotation(text)).toBe(false);
  });

  it('is false once anything but a full stop stands before or after it', () => {
    const words = fc.stringMatching(/^[a-z ]*[a-z]$/);
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom('“”', '«»', '„“', '「」', '""'),
        (inside, other, [open = '', close = '']) => {
          const quoted = open + inside + close;
          expect(isQuotation(quoted)).toBe(true);
          expect(isQuotation(`${quoted} ${other}`)).toBe(false);
          expect(isQuotation(`${other} ${quoted}`)).toBe(false);
          expect(isQuotation(`${quoted} ${other} ${quoted}`)).toBe(false);
        },
      ),
    );
  });
});
