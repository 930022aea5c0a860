import { useLingui } from '@lingui/react';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { RecordFileSummary } from '../../api/contract.js';
import { fileTypeQuery, fileTypesQuery, listedValuesQuery } from '../../api/file-types.js';
import { usePermission } from '../../app/session.js';
import type { Column } from '../../ui/data-table.js';
import { SelectField } from '../../ui/select-field.js';
import { valueWords } from '../../words/field-words.js';

/** As many files as one page of the list holds; the server takes 200 at once. */
const portion = 50;

/** The fields of a type that lists show, as columns with the values of these files. */
export function useTypeColumns(typeKey: string, fileIds: string[]): Column<RecordFileSummary>[] {
  const { i18n } = useLingui();
  const types = useQuery({ ...fileTypesQuery, enabled: typeKey !== '' }).data ?? [];
  const versionId = types.find(({ key }) => key === typeKey)?.versions.find(({ state }) => state !== 'draft')?.id ?? '';
  const version = useQuery({ ...fileTypeQuery(versionId), enabled: versionId !== '' }).data;
  // as the list comes: what was asked for before stays, however far somebody reads on
  const portions = Array.from({ length: Math.ceil(fileIds.length / portion) }, (_, index) =>
    fileIds.slice(index * portion, (index + 1) * portion),
  );
  const listed = useQueries({ queries: portions.map((ids) => listedValuesQuery(typeKey, ids)) });
  if (typeKey === '') return [];
  const values = new Map(listed.flatMap(({ data }) => data ?? []).map((one) => [one.fileId, one.values]));
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
