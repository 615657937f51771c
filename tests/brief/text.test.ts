import { describe, expect, it } from 'vitest';
import { at, isObject, own } from '../../src/brief/json';
import { safeHref, safeUrl } from '../../src/brief/read/addresses';
import { hexColor } from '../../src/brief/read/simple-style';
import { plainText } from '../../src/brief/text';

describe('plainText', () => {
  it('takes text and numbers, and nothing that imitates them', () => {
    expect(plainText(' a <b> \u0000c\n', 100)).toBe('a <b> c');
    expect(plainText(0, 100)).toBe('0');
    const imitations = [
      null,
      undefined,
      true,
      {},
      [],
      ['a'],
      { _$litType$: 1 },
      Number.NaN,
      '',
      ' \n',
    ];
    for (const value of imitations) expect(plainText(value, 100)).toBeNull();
  });

  it('cuts at the limit, without half a pair', () => {
    expect(plainText('abcdef', 6)).toBe('abcdef');
    expect(plainText('abcdefg', 6)).toBe('abcde…');
    expect(plainText('abcd😀g', 6)).toBe('abcd…');
  });
});

describe('safeUrl', () => {
  it('takes absolute http and https addresses only', () => {
    expect(safeUrl('https://example.org/a b')).toBe('https://example.org/a%20b');
    expect(safeUrl('HTTP://EXAMPLE.org')).toBe('http://example.org/');
    const unsafe = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'file:///etc',
      '/a',
      '',
      5,
      null,
    ];
    for (const value of unsafe) expect(safeUrl(value)).toBeNull();
    expect(safeUrl(`https://example.org/${'a'.repeat(3_000)}`)).toBeNull();
  });

  it('takes relative ones too where a file is named', () => {
    expect(safeHref('../a.txt')).toBe('../a.txt');
    expect(safeHref('https://example.org/a.txt')).toBe('https://example.org/a.txt');
    for (const value of ['java\tscript:alert(1)', 'file:///etc', ' ', {}])
      expect(safeHref(value)).toBeNull();
  });
});

describe('hexColor', () => {
  it('takes hex digits only', () => {
    expect(['#d33', 'D33', '#dd3333', '0a0b0c'].map(hexColor)).toEqual([
      '#dd3333',
      '#dd3333',
      '#dd3333',
      '#0a0b0c',
    ]);
    for (const value of [
      'red',
      '#d',
      '#dd33',
      '#dd3333ff',
      '#ggg',
      '#d33\n',
      'url(#a)',
      333,
      null,
    ]) {
      expect(hexColor(value)).toBeNull();
    }
  });
});

describe('own', () => {
  it('sees no prototype', () => {
    const object: unknown = JSON.parse('{"__proto__": {"x": 1}, "a/b~": 2}');
    if (!isObject(object)) throw new Error('not an object');
    expect(own(object, 'x')).toBeUndefined();
    expect(own(object, 'constructor')).toBeUndefined();
    expect(own(object, '__proto__')).toEqual({ x: 1 });
    expect(at('/p', 'a/b~')).toBe('/p/a~1b~0');
  });
});
