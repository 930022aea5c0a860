import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { RecordFileDetail } from '../../../api/contract.js';

/** What is chosen of a file. */
export interface ChosenContent {
  proceedingIds: string[];
  documentIds: string[];
}

interface CheckListProps {
  legend: string;
  items: { id: string; label: string }[];
  value: string[];
  onChange: (value: string[]) => void;
}

function CheckList({ legend, items, value, onChange }: CheckListProps) {
  const id = useId();
  return items.length === 0 ? null : (
    <fieldset className="ta-choice-group" aria-labelledby={id}>
      <legend className="kern-label" id={id}>
        {legend}
      </legend>
      {items.map((item) => (
        <label key={item.id} className="ta-check">
          <input
            type="checkbox"
            checked={value.includes(item.id)}
            onChange={(event) => {
              const others = value.filter((one) => one !== item.id);
              onChange(event.target.checked ? [...others, item.id] : others);
            }}
          />
          <span>{item.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ContentChoiceProps {
  file: RecordFileDetail;
  value: ChosenContent;
  onChange: (value: ChosenContent) => void;
  /** What there is to choose from. */
  offers: 'proceedings' | 'documents' | 'all';
}

/** Chooses proceedings as a whole, and single documents of others. */
export function ContentChoice({ file, value, onChange, offers }: ContentChoiceProps) {
  const { i18n } = useLingui();
  const named = ({ id, reference, subject }: { id: string; reference: string; subject: string }) => ({
    id,
    label: `${reference} ${subject}`,
  });
  const single = [
    ...file.documents,
    ...file.proceedings.filter(({ id }) => !value.proceedingIds.includes(id)).flatMap(({ documents }) => documents),
  ];
  return (
    <>
      {offers === 'documents' ? null : (
        <CheckList
          legend={i18n.t('Vorgänge mit allem, was darin liegt')}
          items={file.proceedings.map(named)}
          value={value.proceedingIds}
          onChange={(proceedingIds) => {
            const inside = new Set(
              file.proceedings
                .filter(({ id }) => proceedingIds.includes(id))
                .flatMap(({ documents }) => documents.map(({ id }) => id)),
            );
            onChange({ proceedingIds, documentIds: value.documentIds.filter((id) => !inside.has(id)) });
          }}
        />
      )}
      {offers === 'proceedings' ? null : (
        <CheckList
          legend={i18n.t('Einzelne Dokumente, mit ihren Anlagen')}
          items={single.map(named)}
          value={value.documentIds}
          onChange={(documentIds) => {
            onChange({ ...value, documentIds });
          }}
        />
      )}
    </>
  );
}
