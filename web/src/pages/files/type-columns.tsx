import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { RecordFileSummary } from '../../api/contract.js';
import { fileTypeQuery, fileTypesQuery, listedValuesQuery } from '../../api/file-types.js';
import { usePermission } from '../../app/session.js';
import type { Column } from '../../ui/data-table.js';
import { SelectField } from '../../ui/select-field.js';
import { valueWords } from '../../words/field-words.js';

/** The fields of a type that lists show, as columns with the values of these files. */
export function useTypeColumns(typeKey: string, fileIds: string[]): Column<RecordFileSummary>[] {
  const { i18n } = useLingui();
  const types = useQuery({ ...fileTypesQuery, enabled: typeKey !== '' }).data ?? [];
  const versionId = types.find(({ key }) => key === typeKey)?.versions.find(({ state }) => state !== 'draft')?.id ?? '';
  const version = useQuery({ ...fileTypeQuery(versionId), enabled: versionId !== '' }).data;
  const listed = useQuery(listedValuesQuery(typeKey, fileIds.slice(0, 200))).data ?? [];
  if (typeKey === '') return [];
  const values = new Map(listed.map((one) => [one.fileId, one.values]));
  return (version?.content.fields ?? [])
    .filter(({ inList }) => inList)
    .map((field) => ({
      key: `field-${field.key}`,
      header: field.label,
      isNumeric: field.kind === 'money' || field.kind === 'number',
      cell: (file) => valueWords(i18n, field, values.get(file.id)?.[field.key]) || '–',
    }));
}

/** Narrows the list to files of one type. */
export function TypeFilter({ value, onChange }: { value: string; onChange: (typeKey: string) => void }) {
  const { i18n } = useLingui();
  const mayRead = usePermission('file-types.read');
  const types = useQuery({ ...fileTypesQuery, enabled: mayRead }).data ?? [];
  const used = types.filter(({ versions }) => versions.some(({ state }) => state !== 'draft'));
  return used.length === 0 ? null : (
    <SelectField
      label={i18n.t('Fallaktenart')}
      value={value}
      onChange={onChange}
      options={[{ value: '', label: i18n.t('Alle') }, ...used.map(({ key, title }) => ({ value: key, label: title }))]}
    />
  );
}
