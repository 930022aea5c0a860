import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeName } from './safe-name.js';

describe(safeName, () => {
  it.each([
    ['Antrag.pdf', 'Antrag.pdf'],
    ['63.1-63.10/0017-1998', '63.1-63.10_0017-1998'],
    ['a:b*c?.pdf', 'a_b_c_.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul', '_nul'],
    ['  Brief . ', 'Brief'],
    ['\u202Egpj.exe', 'gpj.exe'],
    ['...', 'unbenannt'],
    ['Ä'.repeat(200) + '.pdf', 'Ä'.repeat(58) + '.pdf'],
    ['😀'.repeat(40) + '.pdf', '😀'.repeat(29) + '.pdf'],
    ['halb \ud83d.pdf', 'halb.pdf'],
    ['Anlage #3 (100%).pdf', 'Anlage _3 (100_).pdf'],
    ['Antrag...pdf', 'Antrag.pdf'],
    ['aux.tar.gz', '_aux.tar.gz'],
    ['COM¹.txt', '_COM¹.txt'],
    ['conout$', '_conout$'],
  ])('makes of %p the name %p', (text, name) => {
    expect(safeName(text)).toBe(name);
  });

  it('never gives a name Windows refuses, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const name = safeName(text);
        expect(name).not.toMatch(/[<>:"/\\|?*#%\p{Cc}\p{Cs}]|[. ]$|^$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(125);
        expect(name).not.toMatch(/^(con|prn|aux|nul)$/i);
      }),
    );
  });
});
