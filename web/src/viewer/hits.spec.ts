import { describe, expect, it } from '@jest/globals';
import { countHits, hitPlaces, markTerms, termsOf } from './hits.js';

describe(termsOf.name, () => {
  it('takes the words of a phrase one by one, the longest first, each once', () => {
    expect(termsOf('„Öffentliche Ordnung“ Ordnung a')).toEqual(['öffentliche', 'ordnung']);
  });

  it('keeps references whole', () => {
    expect(termsOf('63-60/0012')).toEqual(['63-60/0012']);
  });
});

describe(markTerms.name, () => {
  it('finds a part of a compound whatever its case', () => {
    expect(markTerms('Der Standsicherheitsnachweis fehlt', ['nachweis'])).toEqual([
      { text: 'Der Standsicherheits', isHit: false },
      { text: 'nachweis', isHit: true },
      { text: ' fehlt', isHit: false },
    ]);
  });

  it('prefers the longer of two terms at the same place', () => {
    expect(markTerms('bauantrag', termsOf('bau bauantrag')).filter((part) => part.isHit)).toEqual([
      { text: 'bauantrag', isHit: true },
    ]);
  });

  it('leaves a text without hit whole', () => {
    expect(markTerms('nichts', ['bau'])).toEqual([{ text: 'nichts', isHit: false }]);
    expect(markTerms('', ['bau'])).toEqual([]);
  });
});

describe(hitPlaces.name, () => {
  it('lines up the hits of all pages', () => {
    const counts = [countHits(['Bau bau'], ['bau']), 0, countHits(['Anbau'], ['bau'])];
    expect(hitPlaces(counts)).toEqual([
      { page: 1, index: 0 },
      { page: 1, index: 1 },
      { page: 3, index: 0 },
    ]);
  });
});
