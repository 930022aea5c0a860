import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fileNameOf, folderPath, pathKey } from './folder-path.js';

describe(folderPath, () => {
  it.each([
    ['Akte 1/Antrag.pdf', 'Akte 1/Antrag.pdf'],
    ['Akte 1\\Antrag.pdf', 'Akte 1/Antrag.pdf'],
    ['./a//b.pdf', 'a/b.pdf'],
    ['Prüfung.pdf', 'Prüfung.pdf'],
    ['.../a.pdf', '.../a.pdf'],
  ])('takes %p for %p', (text, path) => {
    expect(folderPath(text)).toEqual({ path });
  });

  it.each([
    ['/etc/passwd', 'path-absolute'],
    ['\\\\server\\ablage\\a.pdf', 'path-absolute'],
    ['C:\\Akten\\a.pdf', 'path-absolute'],
    ['~/a.pdf', 'path-absolute'],
    ['./~/a.pdf', 'path-absolute'],
    ['file:///etc/passwd', 'path-absolute'],
    ['../a.pdf', 'path-leaves-folder'],
    ['a/../../b.pdf', 'path-leaves-folder'],
    ['a\\..\\b.pdf', 'path-leaves-folder'],
    ['a\u0000.pdf', 'path-invalid'],
    ['a\u202Efdp.exe', 'path-invalid'],
    ['', 'path-invalid'],
    ['ordner/', 'path-invalid'],
    ['.', 'path-invalid'],
    [`${'a'.repeat(300)}.pdf`, 'path-invalid'],
    [`${'a/'.repeat(600)}b.pdf`, 'path-invalid'],
  ])('refuses %p as %s', (text, fault) => {
    expect(folderPath(text)).toEqual({ fault });
  });

  it('never names anything outside of the folder, whatever is written', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'a', 'C:', '~', ' ', '\u0000', 'ä', '%2e%2e');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const outcome = folderPath(pieces.join(''));
        if ('fault' in outcome) return;
        expect(outcome.path.split('/')).not.toContain('..');
        expect(outcome.path.startsWith('/')).toBe(false);
        expect(folderPath(outcome.path)).toEqual(outcome);
      }),
    );
  });
});

describe(pathKey, () => {
  it('leaves case and the two ways of writing an umlaut out of account', () => {
    expect(pathKey('PR\u00DCFUNG.PDF')).toBe(pathKey('pru\u0308fung.pdf'));
  });
});

describe(fileNameOf, () => {
  it('is the last part', () => {
    expect(fileNameOf('a/b/c.pdf')).toBe('c.pdf');
    expect(fileNameOf('c.pdf')).toBe('c.pdf');
  });
});
