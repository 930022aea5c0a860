import { useLingui } from '@lingui/react';
import type { RecordFileDetail } from '../../../api/contract.js';
import { CheckList } from '../../../ui/check-list.js';
import { withParts } from '../open-proceedings.js';

/** What is chosen of a file. */
export interface ChosenContent {
  proceedingIds: string[];
  documentIds: string[];
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
  const going = withParts(file, value.proceedingIds);
  const single = [
    ...file.documents,
    ...file.proceedings.filter((one) => !going.includes(one)).flatMap(({ documents }) => documents),
  ];
  return (
    <>
      {offers === 'documents' ? null : (
        <CheckList
          legend={i18n.t('Vorgänge mit allem, was darin liegt')}
          items={file.proceedings
            .filter((one) => value.proceedingIds.includes(one.id) || !going.includes(one))
            .map(named)}
          value={value.proceedingIds}
          onChange={(proceedingIds) => {
            const inside = new Set(
              withParts(file, proceedingIds).flatMap(({ documents }) => documents.map(({ id }) => id)),
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
