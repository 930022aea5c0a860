import { useLingui } from '@lingui/react';
import { setSingleKeys, useSingleKeys } from '../../keys/key-bindings.js';
import { KeyHint } from '../../ui/key-hint.js';
import { PageHeader } from '../../ui/page-header.js';

interface KeySection {
  title: string;
  keys: [chord: string, words: string][];
}

const sections: KeySection[] = [
  {
    title: /*i18n*/ 'Überall',
    keys: [
      ['Ctrl+k', /*i18n*/ 'Springen zu Seite, Akte oder Dokument'],
      ['?', /*i18n*/ 'Tasten der gerade offenen Seite zeigen'],
      ['/', /*i18n*/ 'Zum Suchfeld der Seite'],
      ['Tab', /*i18n*/ 'Zum nächsten Bedienelement; am Seitenanfang zuerst „Zum Inhalt springen“'],
      ['Escape', /*i18n*/ 'Fenster oder Auswahlliste schließen'],
    ],
  },
  {
    title: /*i18n*/ 'Poststelle',
    keys: [
      ['u', /*i18n*/ 'Dateien zum Hochladen wählen'],
      ['j', /*i18n*/ 'Nächstes Stück der Liste'],
      ['k', /*i18n*/ 'Voriges Stück der Liste'],
      ['b', /*i18n*/ 'Bearbeitung beim ersten Stück anfangen'],
    ],
  },
  {
    title: /*i18n*/ 'Stück bearbeiten',
    keys: [
      ['Alt+1', /*i18n*/ 'Vorschlag 1 übernehmen (bis Alt+9)'],
      ['Ctrl+Enter', /*i18n*/ 'Weiterleiten und nächstes Stück öffnen'],
      ['Ctrl+s', /*i18n*/ 'Speichern'],
      ['Alt+n', /*i18n*/ 'Nächstes Stück der Liste'],
      ['Alt+p', /*i18n*/ 'Voriges Stück der Liste'],
    ],
  },
  {
    title: /*i18n*/ 'Posteingang',
    keys: [
      ['j', /*i18n*/ 'Nächstes Stück'],
      ['k', /*i18n*/ 'Voriges Stück'],
      ['Enter', /*i18n*/ 'In Akte ablegen'],
      ['Ctrl+Enter', /*i18n*/ 'In Akte ablegen, auch aus einem Feld heraus'],
      ['a', /*i18n*/ 'Andere Akte suchen'],
      ['n', /*i18n*/ 'Nicht zuständig: zurückgeben'],
    ],
  },
  {
    title: /*i18n*/ 'Seitenanzeige',
    keys: [
      ['Alt+PageDown', /*i18n*/ 'Nächste Seite'],
      ['Alt+PageUp', /*i18n*/ 'Vorige Seite'],
      ['Alt+z', /*i18n*/ 'Vergrößern und wieder einpassen'],
      ['Alt+t', /*i18n*/ 'Zwischen Bild und Text wechseln'],
      ['F3', /*i18n*/ 'Nächster Treffer im Dokument'],
      ['Shift+F3', /*i18n*/ 'Voriger Treffer im Dokument'],
    ],
  },
];

/** How to work with the keyboard alone, and the switch for single keys. */
export function KeyboardPage() {
  const { i18n } = useLingui();
  const single = useSingleKeys();
  return (
    <div className="ta-page ta-page--text">
      <PageHeader
        title={i18n.t('Bedienung mit der Tastatur')}
        lead={
          <p>
            {i18n.t('Alles in TalAkte geht ohne Maus. Auf jeder Seite zeigt die Taste ? die Tasten, die dort gelten.')}
          </p>
        }
      />
      <section className="ta-section" aria-labelledby="single-title">
        <h2 id="single-title">{i18n.t('Einzeltasten')}</h2>
        <label className="ta-check">
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => {
              setSingleKeys(event.target.checked);
            }}
          />
          <span>
            {i18n.t(
              'Tasten ohne Strg oder Alt (zum Beispiel J, K, N) benutzen. Ausschalten, wenn Sie mit Spracheingabe arbeiten.',
            )}
          </span>
        </label>
      </section>
      {sections.map((section) => (
        <section key={section.title} className="ta-section" aria-label={i18n._(section.title)}>
          <h2>{i18n._(section.title)}</h2>
          <dl className="ta-key-list">
            {section.keys.map(([chord, words]) => (
              <div key={chord}>
                <dt>
                  <KeyHint chord={chord} />
                </dt>
                <dd>{i18n._(words)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
