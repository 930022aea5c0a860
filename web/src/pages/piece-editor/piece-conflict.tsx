import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { ConflictNote } from '../../conflicts/conflict-note.js';
import { formatDay } from '../../format/dates.js';
import { fieldNames } from '../../words/mail-item-words.js';
import type { DraftField } from './draft.js';
import type { PieceDraft } from './use-piece-draft.js';

function useValueWords(): (field: DraftField, value: string) => string {
  const { i18n } = useLingui();
  const units = useQuery(orgUnitsQuery).data ?? [];
  return (field, value) => {
    if (field === 'unit') {
      const unit = units.find((one) => one.id === value);
      return unit === undefined ? value : unitLabel(unit);
    }
    return field === 'dateOfLetter' ? formatDay(value, i18n.locale) : value;
  };
}

/** What somebody else saved meanwhile, and the decision where both changed the same field. */
export function PieceConflict({ piece }: { piece: PieceDraft }) {
  const { i18n } = useLingui();
  const words = useValueWords();
  if (piece.conflicts.length === 0 && piece.takenOver.length === 0) {
    return null;
  }
  const decide = (field: string, side: 'mine' | 'theirs') => {
    const conflict = piece.conflicts.find((one) => one.field === field);
    if (conflict !== undefined) {
      piece.resolve(conflict.field, side === 'mine' ? piece.draft[conflict.field] : conflict.theirs);
    }
  };
  return (
    <ConflictNote
      title={i18n.t('Inzwischen hat jemand anderes dieses Stück geändert.')}
      conflicts={piece.conflicts.map(({ field, theirs }) => ({
        field,
        label: i18n._(fieldNames[field]),
        mine: words(field, piece.draft[field]),
        theirs: words(field, theirs),
      }))}
      takenOver={piece.takenOver.map((field) => i18n._(fieldNames[field]))}
      onKeep={(field) => {
        decide(field, 'mine');
      }}
      onTake={(field) => {
        decide(field, 'theirs');
      }}
    />
  );
}
