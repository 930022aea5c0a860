import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isSingleKey, keyNames, matchesChord, parseChord, type KeyPress } from './chord.js';

function press(part: Partial<KeyPress>): KeyPress {
  return { key: '', code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...part };
}

describe(matchesChord.name, () => {
  it('takes Ctrl and, on a Mac, Command for Ctrl', () => {
    const chord = parseChord('Ctrl+Enter');
    expect(matchesChord(press({ key: 'Enter', ctrlKey: true }), chord)).toBe(true);
    expect(matchesChord(press({ key: 'Enter', metaKey: true }), chord)).toBe(true);
    expect(matchesChord(press({ key: 'Enter' }), chord)).toBe(false);
  });

  it('looks at the physical key with Alt', () => {
    expect(matchesChord(press({ key: '¡', code: 'Digit1', altKey: true }), parseChord('Alt+1'))).toBe(true);
    expect(matchesChord(press({ key: '˜', code: 'KeyN', altKey: true }), parseChord('Alt+n'))).toBe(true);
  });

  it('takes the question mark however it is typed', () => {
    expect(matchesChord(press({ key: '?', shiftKey: true }), parseChord('?'))).toBe(true);
    expect(matchesChord(press({ key: '?', ctrlKey: true, shiftKey: true }), parseChord('?'))).toBe(false);
  });

  it('tells a letter from the same letter with Ctrl', () => {
    expect(matchesChord(press({ key: 'n', ctrlKey: true }), parseChord('n'))).toBe(false);
  });
});

describe(isSingleKey.name, () => {
  it('names the keys that rest while somebody types', () => {
    expect(['j', '?', 'Enter', 'ArrowDown'].map((text) => isSingleKey(parseChord(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Alt+1', 'Ctrl+Enter', 'F6'].map((text) => isSingleKey(parseChord(text)))).toEqual([false, false, false]);
  });
});

describe(keyNames.name, () => {
  it('speaks of German keys in German', () => {
    expect(keyNames('Ctrl+Enter', 'de')).toEqual(['Strg', 'Eingabe']);
    expect(keyNames('Ctrl+Enter', 'en')).toEqual(['Ctrl', 'Enter']);
    expect(keyNames('j', 'de')).toEqual(['J']);
  });
});

describe('the keys of all pages', () => {
  it('have no name of a key before the last but Ctrl, Alt and Shift', () => {
    const sources = path.resolve(import.meta.dirname, '..');
    const chords = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
      .flatMap((file) => [...readFileSync(path.join(sources, file), 'utf8').matchAll(/\bchord: '([^']+)'/g)])
      .map((match) => match[1] ?? '');
    expect(chords.length).toBeGreaterThan(20);
    expect(chords.filter((chord) => !/^(?:(?:Ctrl|Alt|Shift)\+)*[^+]+$/.test(chord))).toEqual([]);
  });
});
