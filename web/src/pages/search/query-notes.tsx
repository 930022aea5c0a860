import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { QueryNote, SearchResult } from '../../api/search.js';

const words: Readonly<Record<QueryNote['code'], string>> = {
  'quote-not-closed':
    /*i18n*/ 'Ein Anführungszeichen ist nicht geschlossen. Gesucht wurde die Wortfolge bis zum Ende: {text}',
  'field-unknown': /*i18n*/ 'Das Feld „{text}:“ gibt es nicht; es wurde als Wort gesucht.',
  'field-empty': /*i18n*/ 'Nach {text} fehlt, wonach gesucht werden soll.',
  'or-without-neighbour': /*i18n*/ '{text} braucht links und rechts ein Wort; es wurde übergangen.',
  'or-before-exclusion': /*i18n*/ 'Vor einem ausgeschlossenen Wort hat ODER keine Wirkung: {text}',
  'exclusion-empty': /*i18n*/ 'Nach {text} fehlt das Wort, das nicht vorkommen soll.',
  'only-exclusions':
    /*i18n*/ 'Es ist nur gesagt, was nicht vorkommen soll. Bitte auch ein Wort angeben, das vorkommen soll.',
  'too-many-words': /*i18n*/ 'Mehr als 20 Wörter werden nicht gesucht; ab {text} wurde der Rest übergangen.',
  'year-not-understood':
    /*i18n*/ 'Das Jahr in {text} ist nicht zu verstehen. Richtig sind zum Beispiel jahr:2026 und jahr:2020-2026.',
  'reference-too-common':
    /*i18n*/ 'Sehr viele Aktenzeichen enthalten {text}; gesucht wurde nur in einem Teil davon. Bitte mehr vom Aktenzeichen eingeben.',
  'index-incomplete':
    /*i18n*/ 'Der Suchindex wird gerade aufgebaut. Bis er fertig ist, kann in den Ergebnissen etwas fehlen.',
};

/** What was not understood in a search text, and what was probably meant. */
export function QueryNotes({
  result,
  typed,
  onFollow,
}: {
  result: SearchResult;
  typed: string;
  /** The search that was offered is taken; the link goes. */
  onFollow: () => void;
}) {
  const { i18n } = useLingui();
  const { notes, correction } = result;
  return (
    <>
      {notes.length === 0 ? null : (
        <ul className="ta-search-notes" aria-label={i18n.t('Hinweise zur Eingabe')}>
          {notes.map((note) => (
            <li key={`${note.code} ${note.text}`}>{i18n._(words[note.code], { text: note.text })}</li>
          ))}
        </ul>
      )}
      {correction === null ? null : (
        <p className="ta-search-notes">
          {correction.isApplied
            ? i18n.t('Nichts gefunden für „{typed}“. Gezeigt wird:', { typed })
            : i18n.t('Meinten Sie')}{' '}
          <Link from="/suche" to="/suche" search={(old) => ({ ...old, q: correction.q })} onClick={onFollow}>
            {correction.q}
          </Link>
          {correction.isApplied ? '' : i18n.t('?')}
        </p>
      )}
    </>
  );
}
