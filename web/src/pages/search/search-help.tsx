import { useLingui } from '@lingui/react';

/** How to ask: one line for each way, with an example. */
export function SearchHelp() {
  const { i18n } = useLingui();
  const ways: [example: string, meaning: string][] = [
    ['Bauantrag Garage', i18n.t('Beide Wörter, in jeder Form, auch als Teil längerer Wörter')],
    ['"Garage am Hang"', i18n.t('Genau diese Wortfolge')],
    ['Garage -Carport', i18n.t('Ohne dieses Wort, auch: NICHT Carport')],
    ['Garage ODER Carport', i18n.t('Eines der Wörter genügt')],
    ['63.1-631/0017-2026', i18n.t('Ein Aktenzeichen, eigenes oder fremdes, in jeder Schreibweise')],
    ['von:Müller', i18n.t('Absender oder Beteiligte')],
    ['betreff:Garage', i18n.t('Nur im Betreff')],
    ['az:63.1-631', i18n.t('Akten, deren Zeichen so beginnt oder das enthält')],
    ['amt:63 typ:Bescheid jahr:2024-2026 zustand:offen', i18n.t('Eingrenzen nach Amt, Art, Jahr und Zustand')],
  ];
  return (
    <details className="ta-search-help">
      <summary>{i18n.t('So lässt sich suchen')}</summary>
      <dl>
        {ways.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
