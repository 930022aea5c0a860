import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rehearsal, RehearsedFile } from '../../api/contract.js';
import { rehearsedFilesQuery } from '../../api/rehearsals.js';
import { ListFrame } from '../../lists/list-frame.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/select-field.js';
import { Change } from '../../words/change.js';
import { findingWords } from '../../words/rehearsal-words.js';

function FileName({ file }: { file: RehearsedFile }) {
  const { i18n } = useLingui();
  if (file.fromReference === null) {
    return <span>{i18n.t('Akte ohne Einsicht')}</span>;
  }
  return (
    <span>
      <Link to="/akten/$fileId" params={{ fileId: file.fileId }}>
        <Change before={file.fromReference} after={file.toReference ?? ''} />
      </Link>
      <span className="ta-option__second">{file.subject}</span>
    </span>
  );
}

function FileTable({ files }: { files: RehearsedFile[] }) {
  const { i18n } = useLingui();
  const retention = (years: number | null, disposal: string) =>
    `${years === null ? i18n.t('dauernd oder ab einem Ereignis') : i18n.t('{years, plural, one {# Jahr} other {# Jahre}}', { years })}, ${disposal}`;
  return (
    <DataTable
      caption={i18n.t('Akten des Berichts')}
      rows={files}
      rowKey={({ fileId }) => fileId}
      columns={[
        {
          key: 'reference',
          header: i18n.t('Akte'),
          isRowHeader: true,
          width: 'wide',
          cell: (file) => <FileName file={file} />,
        },
        {
          key: 'mark',
          header: i18n.t('Kennzeichen'),
          cell: (file) => <Change before={file.fromMark} after={file.toMark ?? i18n.t('unentschieden')} />,
        },
        {
          key: 'unit',
          header: i18n.t('Federführung'),
          cell: (file) => <Change before={file.fromUnit.number} after={file.toUnit.number} />,
        },
        {
          key: 'retention',
          header: i18n.t('Aufbewahrung'),
          cell: (file) => (
            <Change
              before={retention(file.fromYears, file.fromDisposal)}
              after={retention(file.toYears, file.toDisposal)}
            />
          ),
        },
        {
          key: 'findings',
          header: i18n.t('Befunde'),
          cell: (file) => (
            <span className="ta-badges">
              {file.findings.map((finding) => (
                <Badge key={finding} kind={findingWords[finding].kind}>
                  {i18n._(findingWords[finding].label)}
                </Badge>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}

/** Files of the report, narrowed to one finding. */
export function RehearsedFiles({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const [finding, setFinding] = useState('');
  const query = useInfiniteQuery(rehearsedFilesQuery(rehearsal, finding === '' ? {} : { finding }));
  const found = (rehearsal.counts?.findings ?? []).filter(({ files }) => files > 0);
  return (
    <section className="ta-section" aria-label={i18n.t('Akten des Berichts')}>
      <h2>{i18n.t('Akten des Berichts')}</h2>
      <SelectField
        label={i18n.t('Befund')}
        value={finding}
        onChange={setFinding}
        options={[
          { value: '', label: `${i18n.t('Alle')} (${String(rehearsal.counts?.files ?? 0)})` },
          ...found.map((one) => ({
            value: one.finding,
            label: `${i18n._(findingWords[one.finding].label)} (${String(one.files)})`,
          })),
        ]}
      />
      <ListFrame
        query={query}
        loading={i18n.t('Bericht wird geladen …')}
        empty={<EmptyState title={i18n.t('Keine Akte mit diesem Befund')} />}
      >
        {(files) => <FileTable files={files} />}
      </ListFrame>
    </section>
  );
}
