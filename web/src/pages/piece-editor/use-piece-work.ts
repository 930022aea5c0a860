import { useLingui } from '@lingui/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MailItemDetail, MailItemSummary, Suggestion } from '../../api/contract.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { notify } from '../../ui/notices.js';
import { fieldNames } from '../../words/mail-item-words.js';
import type { QueueSearch } from '../mail-room/queue-filter.js';
import { numberSuggestions, type NumberedSuggestion } from './draft.js';
import { useQueuePlace } from './piece-queue.js';
import type { QueuePlace } from './queue-place.js';
import { usePieceActions, type PieceActions } from './use-piece-actions.js';
import { usePieceDraft, type PieceDraft } from './use-piece-draft.js';

const editable = new Set(['review', 'returned', 'problem']);

/** Everything the parts of the editor share. */
export interface PieceWork {
  piece: PieceDraft;
  actions: PieceActions;
  place: QueuePlace;
  suggestions: NumberedSuggestion[];
  mayEdit: boolean;
  /** The suggestion whose passage is lit up on the page. */
  shown: NumberedSuggestion | null;
  show: (suggestion: NumberedSuggestion | null) => void;
  unitMissing: boolean;
  open: (other: MailItemSummary | undefined) => void;
  deliver: () => Promise<void>;
}

function referenceIn(item: MailItemDetail) {
  return (suggestion: Suggestion) =>
    item.suggestedFile?.id === suggestion.value ? item.suggestedFile.reference : suggestion.label;
}

function usePieceKeys(work: PieceWork, accept: (one: NumberedSuggestion) => void) {
  const { i18n } = useLingui();
  const { actions, place, mayEdit, open } = work;
  const accepting = work.suggestions.flatMap((one) =>
    one.number === null || !mayEdit
      ? []
      : [
          {
            chord: `Alt+${String(one.number)}`,
            label: i18n.t('{field}: „{label}“ übernehmen', {
              field: i18n._(fieldNames[one.field]),
              label: one.suggestion.label,
            }),
            run: () => {
              accept(one);
            },
          },
        ],
  );
  useKeyBindings(i18n.t('Stück bearbeiten'), [
    {
      chord: 'Ctrl+Enter',
      label: i18n.t('Weiterleiten und nächstes Stück öffnen'),
      isEnabled: mayEdit,
      run: () => void work.deliver(),
    },
    { chord: 'Ctrl+s', label: i18n.t('Speichern'), isEnabled: mayEdit, run: () => void actions.save() },
    {
      chord: 'Alt+n',
      label: i18n.t('Nächstes Stück der Liste'),
      run: () => {
        open(place.next);
      },
    },
    {
      chord: 'Alt+p',
      label: i18n.t('Voriges Stück der Liste'),
      run: () => {
        open(place.previous);
      },
    },
    ...accepting,
  ]);
}

/** What can be done with a piece in the editor, by mouse and by keyboard. */
export function usePieceWork(item: MailItemDetail, search: QueueSearch): PieceWork {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const piece = usePieceDraft(item);
  const actions = usePieceActions(item, piece);
  const place = useQueuePlace(item.id, search);
  const [shown, show] = useState<NumberedSuggestion | null>(null);
  const [unitMissing, setUnitMissing] = useState(false);

  function open(other: MailItemSummary | undefined, ignoreBlocker = false) {
    if (other === undefined) {
      void navigate({ to: '/poststelle', search, ignoreBlocker });
    } else {
      void navigate({ to: '/poststelle/stueck/$mailItemId', params: { mailItemId: other.id }, search, ignoreBlocker });
    }
  }
  async function deliver() {
    setUnitMissing(piece.draft.unit === '');
    if (piece.draft.unit === '' || piece.conflicts.length > 0 || !(await actions.deliver())) {
      return;
    }
    const subject = piece.draft.subject === '' ? item.batchNumber : piece.draft.subject;
    notify({ kind: 'success', text: i18n.t('Weitergeleitet: {subject}', { subject }) });
    // The entries went with the piece; the page learns that only with its next drawing.
    open(place.next, true);
  }
  const work: PieceWork = {
    piece,
    actions,
    place,
    suggestions: numberSuggestions(item.suggestions, referenceIn(item)),
    mayEdit: editable.has(item.state),
    shown,
    show,
    unitMissing: unitMissing && piece.draft.unit === '',
    open,
    deliver,
  };
  usePieceKeys(work, (one) => {
    piece.set(one.field, one.value);
    show(one);
  });
  return work;
}
