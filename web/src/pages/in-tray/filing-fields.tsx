import { useLingui } from '@lingui/react';
import { ChoiceBox } from '../../ui/choice-box.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { documentTypes } from '../../words/document-types.js';
import { fieldNames } from '../../words/mail-item-words.js';
import type { FilingDraft, FilingGap } from './filing-draft.js';

interface FilingFieldsProps {
  draft: FilingDraft;
  gaps: FilingGap[];
  onChange: (part: Partial<FilingDraft>) => void;
}

/** What the document will be called and known by. */
export function FilingFields({ draft, gaps, onChange }: FilingFieldsProps) {
  const { i18n } = useLingui();
  return (
    <>
      <TextField
        label={i18n._(fieldNames.subject)}
        isRequired
        rows={2}
        value={draft.subject}
        error={
          gaps.includes('subject') && draft.subject.trim() === '' ? i18n.t('Bitte einen Betreff eingeben.') : undefined
        }
        onChange={(subject) => {
          onChange({ subject });
        }}
      />
      <div className="ta-pair">
        <ChoiceBox
          label={i18n._(fieldNames.documentType)}
          isRequired
          allowsOther
          choices={documentTypes.map((type) => ({ id: type, label: type }))}
          value={draft.documentType}
          error={
            gaps.includes('documentType') && draft.documentType.trim() === ''
              ? i18n.t('Bitte eine Dokumentart wählen.')
              : undefined
          }
          onChange={(documentType) => {
            onChange({ documentType });
          }}
        />
        <DayField
          label={i18n._(fieldNames.dateOfLetter)}
          value={draft.dateOfLetter}
          onChange={(dateOfLetter) => {
            onChange({ dateOfLetter });
          }}
        />
      </div>
      <TextField
        label={i18n._(fieldNames.senderName)}
        value={draft.senderName}
        onChange={(senderName) => {
          onChange({ senderName });
        }}
      />
      <details>
        <summary>{i18n.t('Weitere Angaben')}</summary>
        <div className="ta-section">
          <TextField
            label={i18n._(fieldNames.senderAddress)}
            rows={2}
            value={draft.senderAddress}
            onChange={(senderAddress) => {
              onChange({ senderAddress });
            }}
          />
          <TextField
            label={i18n._(fieldNames.foreignReference)}
            value={draft.foreignReference}
            onChange={(foreignReference) => {
              onChange({ foreignReference });
            }}
          />
        </div>
      </details>
    </>
  );
}
