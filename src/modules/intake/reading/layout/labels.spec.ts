import { describe, expect, it } from '@jest/globals';
import { composePage, type PrintedLine } from '../testing/compose-page.js';
import { findLabelledValues } from './labels.js';
import { layOutPage } from './page-layout.js';

function valuesOf(...lines: readonly PrintedLine[]): readonly string[] {
  const layout = layOutPage(composePage(lines), 1);
  return findLabelledValues(layout).map(({ kind, value }) => `${kind}=${value.text}`);
}

describe(findLabelledValues.name, () => {
  it.each([
    ['Ihr Zeichen: 63.1-A', 'recipient-mark=63.1-A'],
    ['lhr Zeichen: 63.1-A', 'recipient-mark=63.1-A'],
    ['|hr Zelchen: 63.1-A', 'recipient-mark=63.1-A'],
    ['Unser Zeichen: ab-17', 'sender-mark=ab-17'],
    ['Unsar Zeichen: ab-17', 'sender-mark=ab-17'],
    ['Betr.: Neubau', 'subject=Neubau'],
    ['Rechnungs-Nr. 4711', 'sender-mark=4711'],
    ['Geb. am 04.05.1988', 'other-date=04.05.1988'],
  ])('reads %s', (text, expected) => {
    expect(valuesOf({ text, x: 25, y: 80 })).toEqual([expected]);
  });

  it('gives each column of a reference line the value below it', () => {
    const values = valuesOf(
      { text: 'Ihr Zeichen', x: 25, y: 90, height: 2.4 },
      { text: 'Unser Zeichen', x: 80, y: 90, height: 2.4 },
      { text: 'Datum', x: 150, y: 90, height: 2.4 },
      { text: '63.1-A', x: 25, y: 94 },
      { text: 'ab-17', x: 80, y: 94 },
      { text: '12.03.2026', x: 150, y: 94 },
    );
    expect(values).toEqual(['recipient-mark=63.1-A', 'sender-mark=ab-17', 'date=12.03.2026']);
  });

  it('takes the entry of a form’s cell, not what was scribbled beside it', () => {
    const values = valuesOf(
      { text: 'Familienname', x: 25, y: 70, height: 2.2 },
      { text: 'Eilt!', x: 90, y: 69, height: 5 },
      { text: 'Süßmilch', x: 25, y: 73 },
    );
    expect(values).toEqual(['sender-last-name=Süßmilch']);
  });

  it('does not see labels in running text', () => {
    expect(valuesOf({ text: 'Bitte nennen Sie Ihr Zeichen und das Datum an die Stadt', x: 25, y: 130 })).toEqual([]);
  });
});
