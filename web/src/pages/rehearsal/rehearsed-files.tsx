import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rehearsal, RehearsalDecision, RehearsedFile } from '../../api/contract.js';
import { planUnitsQuery } from '../../api/filing-plans.js';
import { flowsQuery, rehearsedFilesQuery } from '../../api/rehearsals.js';
import { ListFrame } from '../../lists/list-frame.js';
import { SelectableList, useCheckColumn, useRowSelection } from '../../lists/row-selection.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useFocusAfter } from '../../ui/use-focus-after.js';
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

interface FileTableProps {
  files: RehearsedFile[];
  /** Chooses files; left out where nothing can be decided. */
  check?: Column<RehearsedFile> | undefined;
}

function FileTable({ files, check }: FileTableProps) {
  const { i18n } = useLingui();
  const retention = (years: number | null, disposal: string) =>
    `${years === null ? i18n.t('dauernd oder ab einem Ereignis') : i18n.t('{years, plural, one {# Jahr} other {# Jahre}}', { years })}, ${disposal}`;
  return (
    <DataTable
      caption={i18n.t('Akten des Berichts')}
      rows={files}
      rowKey={({ fileId }) => fileId}
      columns={[
        ...(check === undefined ? [] : [check]),
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
              {file.isDecided ? <Badge kind="info">{i18n.t('einzeln entschieden')}</Badge> : null}
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

interface DecideProps {
  onDecide: (decisions: RehearsalDecision[]) => void;
  isDisabled: boolean;
  /** Whether files can be decided on at all, now or once the report is worked out. */
  isOffered: boolean;
  /** Whether what was decided here is being worked out. */
  isBusy: boolean;
}

interface ChosenFilesProps extends Omit<DecideProps, 'isOffered'> {
  rehearsal: Rehearsal;
  fileIds: readonly string[];
}

/** Where the chosen files go, whatever is decided for their unit. */
function ChosenFiles({ rehearsal, fileIds, onDecide, isDisabled, isBusy }: ChosenFilesProps) {
  const { i18n } = useLingui();
  const [planUnitId, setPlanUnitId] = useState('');
  const query = useQuery(planUnitsQuery(rehearsal.planId));
  const units = (query.data ?? []).filter(({ mayCarryFiles, retired }) => mayCarryFiles && !retired);
  const decide = (target: Partial<RehearsalDecision>) => {
    onDecide(fileIds.map((subjectId) => ({ kind: 'file', subjectId, ...target })));
  };
  if (query.isPending) {
    return <Skeleton lines={2} label={i18n.t('Aktenplan wird geladen …')} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div className="ta-form">
      <ChoiceBox
        label={i18n.t('Ziel für {count, plural, =0 {gewählte Akten} one {# gewählte Akte} other {# gewählte Akten}}', {
          count: fileIds.length,
        })}
        hint={i18n.t('Unten Akten auswählen. Was hier gewählt wird, geht vor dem Ziel ihrer Einheit.')}
        choices={units.map(({ id, mark, title }) => ({ id, label: `${mark} ${title}` }))}
        value={planUnitId}
        onChange={setPlanUnitId}
      />
      <div className="ta-actions">
        <Button
          isBusy={isBusy}
          isDisabled={(isDisabled && !isBusy) || fileIds.length === 0 || planUnitId === ''}
          onPress={() => {
            decide({ planUnitId });
          }}
        >
          {i18n.t('Für gewählte Akten übernehmen und neu berechnen')}
        </Button>
        <Button
          kind="tertiary"
          isBusy={isBusy}
          isDisabled={(isDisabled && !isBusy) || fileIds.length === 0}
          onPress={() => {
            decide({});
          }}
        >
          {i18n.t('Wieder wie ihre Einheit')}
        </Button>
      </div>
    </div>
  );
}

interface FoundFilesProps extends DecideProps {
  rehearsal: Rehearsal;
  files: RehearsedFile[];
  /** Another list begins with nothing chosen. */
  scope: string;
}

/** Files of the report, of which single ones can be sent elsewhere while it is not signed and applied. */
function FoundFiles({ rehearsal, files, scope, isOffered, ...decide }: FoundFilesProps) {
  const seen = files.filter(({ fromReference }) => fromReference !== null);
  const selection = useRowSelection(
    scope,
    seen.map(({ fileId }) => fileId),
  );
  const chosen = seen.filter(({ fileId }) => selection.selected.ids.has(fileId));
  const check = useCheckColumn<RehearsedFile>(
    selection,
    ({ fileId }) => fileId,
    ({ fromReference }) => fromReference ?? '',
  );
  return isOffered && seen.length > 0 ? (
    <SelectableList selection={selection}>
      <ChosenFiles rehearsal={rehearsal} fileIds={chosen.map(({ fileId }) => fileId)} {...decide} />
      <FileTable
        files={files}
        check={{ ...check, cell: (file) => (file.fromReference === null ? null : check.cell(file)) }}
      />
    </SelectableList>
  ) : (
    <FileTable files={files} />
  );
}

interface RehearsedFilesProps extends DecideProps {
  rehearsal: Rehearsal;
  /** When something was last decided: with that the choice of files begins anew, not when the report comes in. */
  handedInAt: number;
}

/** Files of the report, narrowed to one finding and one unit they lie under. */
export function RehearsedFiles({ rehearsal, handedInAt, ...decide }: RehearsedFilesProps) {
  const { i18n } = useLingui();
  const heading = useFocusAfter<HTMLHeadingElement>(decide.isBusy);
  const [finding, setFinding] = useState('');
  const [from, setFrom] = useState('');
  const filter = { ...(finding === '' ? {} : { finding }), ...(from === '' ? {} : { from }) };
  const query = useInfiniteQuery(rehearsedFilesQuery(rehearsal, filter));
  const flows = useQuery(flowsQuery(rehearsal)).data ?? [];
  const units = [...new Map(flows.map((flow) => [flow.from.id, flow.from])).values()];
  const found = (rehearsal.counts?.findings ?? []).filter(({ files }) => files > 0);
  return (
    <section className="ta-section" aria-label={i18n.t('Akten des Berichts')}>
      <h2 ref={heading} tabIndex={-1}>
        {i18n.t('Akten des Berichts')}
      </h2>
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
      <SelectField
        label={i18n.t('Bisherige Einheit')}
        value={from}
        onChange={setFrom}
        options={[
          { value: '', label: i18n.t('Alle') },
          ...units.map(({ id, mark, title }) => ({ value: id, label: `${mark} ${title}` })),
        ]}
      />
      <ListFrame
        query={query}
        loading={i18n.t('Bericht wird geladen …')}
        empty={<EmptyState title={i18n.t('Keine Akte mit diesem Befund')} />}
      >
        {(files) => (
          <FoundFiles rehearsal={rehearsal} files={files} scope={JSON.stringify([handedInAt, filter])} {...decide} />
        )}
      </ListFrame>
    </section>
  );
}
