import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { BulkSelection } from '../../api/contract/bulk.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import type { RowSelection } from '../../lists/row-selection.js';
import { Button } from '../../ui/button.js';
import { ActDialog } from './act-dialog.js';
import { ListExport } from './list-export.js';

/** One request names no more files; more than that are chosen as a whole list. */
const chosenMost = 1000;

interface SelectionBarProps {
  selection: RowSelection;
  /** Rows that are shown. */
  shown: number;
  /** Whether the list has more than is shown. */
  hasMore: boolean;
  /** Words for choosing everything the list has: „Alle 312 Treffer auswählen“. */
  allLabel: string;
  /** Everything, in words. */
  allWords: string;
  /** Everything, as the server understands it. */
  whole: BulkSelection;
}

/** What is chosen in a list, and what can be done with it. */
export function SelectionBar({ selection, shown, hasMore, allLabel, allWords, whole }: SelectionBarProps) {
  const { i18n } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const { ids, isAll } = selection.selected;
  const count = ids.size;
  const words = isAll
    ? allWords
    : i18n.t('{count, plural, =0 {Nichts ausgewählt} one {# Akte ausgewählt} other {# Akten ausgewählt}}', { count });
  const isChosen = (count > 0 && count <= chosenMost) || isAll;
  useKeyBindings(i18n.t('Auswahl'), [
    { chord: 'a', label: i18n.t('Alle gezeigten Akten auswählen oder abwählen'), run: selection.toggleShown },
    {
      chord: 'b',
      label: i18n.t('Sammelvorgang mit der Auswahl beginnen'),
      isEnabled: isChosen,
      run: () => {
        setIsOpen(true);
      },
    },
  ]);
  return (
    <div className="ta-selection" role="group" aria-label={i18n.t('Auswahl')}>
      <p role="status" className="ta-muted">
        {words}
      </p>
      {count === shown ? null : (
        <Button kind="tertiary" onPress={selection.toggleShown}>
          {i18n.t('Alle {shown} gezeigten auswählen', { shown })}
        </Button>
      )}
      {isAll || !(hasMore || count === shown) ? null : (
        <Button kind="tertiary" onPress={selection.selectAll}>
          {allLabel}
        </Button>
      )}
      {count === 0 ? null : (
        <Button kind="tertiary" onPress={selection.clear}>
          {i18n.t('Auswahl aufheben')}
        </Button>
      )}
      <Button
        isDisabled={!isChosen}
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {i18n.t('Sammelvorgang …')}
      </Button>
      {isChosen ? <ListExport selection={isAll ? whole : { fileIds: [...ids] }} /> : null}
      {isOpen ? (
        <ActDialog
          selection={isAll ? whole : { fileIds: [...ids] }}
          lead={words}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}
