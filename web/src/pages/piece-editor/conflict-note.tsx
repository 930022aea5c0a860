import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { formatDay } from '../../format/dates.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { fieldNames } from '../../words/mail-item-words.js';
import type { DraftField } from './draft.js';
import type { PieceDraft } from './use-piece-draft.js';

function useValueWords(): (field: DraftField, value: string) => string {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  return (field, value) => {
    if (value === '') {
      return i18n.t('(leer)');
    }
    if (field === 'unit') {
      const unit = units.find((one) => one.id === value);
      return unit === undefined ? value : unitLabel(unit);
    }
    return field === 'dateOfLetter' ? formatDay(value, i18n.locale) : value;
  };
}

/** What somebody else saved meanwhile, and the decision where both changed the same field. */
export function ConflictNote({ piece }: { piece: PieceDraft }) {
  const { i18n } = useLingui();
  const words = useValueWords();
  if (piece.conflicts.length === 0 && piece.takenOver.length === 0) {
    return null;
  }
  return (
    <Alert kind="warning" title={i18n.t('Inzwischen hat jemand anderes dieses Stück geändert.')} isUrgent>
      {piece.takenOver.length === 0 ? null : (
        <p>
          {i18n.t('Übernommen wurde: {fields}. Ihre übrigen Eingaben stehen weiter da.', {
            fields: piece.takenOver.map((field) => i18n._(fieldNames[field])).join(', '),
          })}
        </p>
      )}
      {piece.conflicts.map(({ field, mine, theirs }) => (
        <div key={field} className="ta-conflict">
          <p className="ta-strong">{i18n._(fieldNames[field])}</p>
          <p>{i18n.t('Ihre Eingabe: {value}', { value: words(field, mine) })}</p>
          <p>{i18n.t('Gespeichert: {value}', { value: words(field, theirs) })}</p>
          <div className="ta-actions">
            <Button
              onPress={() => {
                piece.resolve(field, mine);
              }}
            >
              {i18n.t('Meine Eingabe behalten')}
            </Button>
            <Button
              onPress={() => {
                piece.resolve(field, theirs);
              }}
            >
              {i18n.t('Gespeicherten Wert nehmen')}
            </Button>
          </div>
        </div>
      ))}
    </Alert>
  );
}
