import { describe, expect, it } from '@jest/globals';
import { passageOf } from './passage.js';

describe(passageOf.name, () => {
  const text = 'Sehr geehrte Damen und Herren, die Baugenehmigungen für die Straße liegen vor.';

  it('marks part of a compound', () => {
    expect(passageOf(text, ['genehmigung']).filter((part) => part.hit)).toEqual([{ text: 'genehmigung', hit: true }]);
  });

  it('marks a word that shares its stem to its end', () => {
    expect(passageOf(text, [], ['baugenehm'])).toContainEqual({ text: 'Baugenehmigungen', hit: true });
  });

  it('does not care about case and accents', () => {
    expect(passageOf('Die GÄRTEN blühen', ['garten'])).toContainEqual({ text: 'GÄRTEN', hit: true });
  });

  it.each([
    ['Herr Müller wohnt', 'mueller', 'Müller'],
    ['Herr Müller wohnt', 'Muller', 'Müller'],
    ['Herr Mueller wohnt', 'Müller', 'Mueller'],
    ['die Straße entlang', 'strasse', 'Straße'],
    ['die Straße entlang', 'Stras', 'Straß'],
    ['😀😀 Größe 😀', 'groesse', 'Größe'],
    ['Gro\u0308\u00dfe', 'größe', 'Größe'],
  ])('marks in "%s" for %s just %s', (passage, term, hit) => {
    expect(passageOf(passage, [term]).filter((part) => part.hit)).toEqual([{ text: hit, hit: true }]);
  });

  it('gives back the text itself, whatever is marked', () => {
    expect(
      passageOf(text, ['die', 'straße'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('shows the surroundings of a late hit only', () => {
    const parts = passageOf(`${'Lorem '.repeat(200)}Aktenzeichen ${'ipsum '.repeat(200)}`, ['Aktenzeichen']);
    expect(parts[0]?.text).toBe('… ');
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(300);
  });

  it.each([
    ['zusammengehörig '.repeat(40), 'Aktenzeichen', 'zusammengehörig '.repeat(40)],
    ['ein Satz, der weitergeht, '.repeat(20), 'Aktenzeichen', 'und noch einer danach '.repeat(20)],
  ])('cuts no word in two around a late hit', (before, hit, after) => {
    const shown = passageOf(`${before}${hit} ${after}`, [hit])
      .map((part) => part.text)
      .join('')
      .replace(/^… | …$/g, '');
    expect(` ${before}${hit} ${after}`).toContain(` ${shown} `);
    expect(shown).toContain(hit);
  });

  it('shows a word longer than the passage all the same', () => {
    const parts = passageOf(`${'a'.repeat(300)}Ziel${'b'.repeat(300)}`, ['ziel']);
    expect(parts).toContainEqual({ text: 'Ziel', hit: true });
  });

  it('shows the beginning when the hit stands elsewhere', () => {
    expect(passageOf('Ein kurzer Text', ['fehlt'])).toEqual([{ text: 'Ein kurzer Text', hit: false }]);
  });
});
