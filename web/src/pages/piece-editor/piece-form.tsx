import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { ChoiceBox } from '../../ui/choice-box.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { documentTypes } from '../../words/document-types.js';
import { fieldNames } from '../../words/mail-item-words.js';
import type { DraftField, NumberedSuggestion } from './draft.js';
import { SuggestionChips } from './suggestion-chips.js';
import type { PieceDraft } from './use-piece-draft.js';

interface PieceFormProps {
  piece: PieceDraft;
  suggestions: NumberedSuggestion[];
  unitError: string | undefined;
  onShow: (suggestion: NumberedSuggestion | null) => void;
}

/** The fields of a piece, each with its suggestions. */
export function PieceForm({ piece, suggestions, unitError, onShow }: PieceFormProps) {
  const { i18n } = useLingui();
  const { draft } = piece;
  function of(field: DraftField) {
    return suggestions.filter((one) => one.field === field);
  }
  function shared(field: DraftField): {
    label: string;
    value: string;
    onChange: (value: string) => void;
    onFocus: () => void;
    below: ReactNode;
  } {
    return {
      label: i18n._(fieldNames[field]),
      value: draft[field],
      onChange: (value) => {
        piece.set(field, value);
      },
      onFocus: () => {
        onShow(of(field)[0] ?? null);
      },
      below: (
        <SuggestionChips
          suggestions={of(field)}
          value={draft[field]}
          onAccept={(one) => {
            piece.set(field, one.value);
          }}
          onShow={onShow}
        />
      ),
    };
  }
  return (
    <div className="ta-form ta-piece-form">
      <UnitBox {...shared('unit')} isRequired error={unitError} />
      <TextField {...shared('subject')} rows={2} />
      <TextField {...shared('senderName')} />
      <TextField {...shared('senderAddress')} rows={2} />
      <div className="ta-pair">
        <DayField {...shared('dateOfLetter')} />
      </div>
      <ChoiceBox
        {...shared('documentType')}
        allowsOther
        choices={documentTypes.map((type) => ({ id: type, label: type }))}
      />
      <TextField {...shared('ourReference')} hint={i18n.t('Aktenzeichen, auf das sich das Schreiben bezieht')} />
      <TextField {...shared('foreignReference')} />
    </div>
  );
}
