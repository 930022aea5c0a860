import { useLingui } from '@lingui/react';
import type { FileRef, MailItemDetail } from '../../api/contract.js';
import { reasonWords } from '../../words/reason-words.js';
import { Confidence } from '../../words/state-badge.js';

interface FileSuggestionNoteProps {
  item: MailItemDetail;
  chosen: FileRef | null;
  onChoose: (file: FileRef) => void;
}

/** The file the machine suggests, how sure it is and why; one press takes it again after another was tried. */
export function FileSuggestionNote({ item, chosen, onChoose }: FileSuggestionNoteProps) {
  const { i18n } = useLingui();
  const file = item.suggestedFile;
  if (file === null) {
    return <p className="ta-muted">{i18n.t('Keine Akte erkannt. Bitte eine Akte suchen.')}</p>;
  }
  const suggestion = item.suggestions.find((one) => one.field === 'file' && one.value === file.id);
  return (
    <ul className="ta-chips" aria-label={i18n.t('Vorschlag')}>
      <li>
        <button
          type="button"
          className="ta-chip ta-chip--file"
          aria-pressed={chosen?.id === file.id}
          onClick={() => {
            onChoose(file);
          }}
        >
          <span className="ta-small ta-muted">{i18n.t('Vorschlag')}</span>
          <span className="ta-chip__file ta-strong">
            {file.reference} {file.subject}
          </span>
          <span className="ta-chip__sure">
            <Confidence value={suggestion?.confidence ?? item.confidence} />
          </span>
          {suggestion === undefined ? null : (
            <span className="ta-chip__why">{reasonWords(i18n, suggestion.reason)}</span>
          )}
        </button>
      </li>
    </ul>
  );
}
