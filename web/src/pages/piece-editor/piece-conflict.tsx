import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { DraftConflict } from '../../conflicts/draft-conflict.js';
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
  return (
    <DraftConflict
      title={i18n.t('Inzwischen hat jemand anderes dieses Stück geändert.')}
      draft={{ ...piece, values: piece.draft }}
      labelOf={(field) => i18n._(fieldNames[field])}
      words={words}
    />
  );
}
