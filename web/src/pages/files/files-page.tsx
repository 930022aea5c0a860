import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { FoundFile } from '../../api/contract.js';
import type { BulkSelection } from '../../api/contract/bulk.js';
import { unitLabel } from '../../api/organisation.js';
import { type FileFilter, filesQuery } from '../../api/records.js';
import { usePermission, useUser } from '../../app/session.js';
import { formatDay } from '../../format/dates.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame } from '../../lists/list-frame.js';
import { SelectableList, useCheckColumn, useRowSelection } from '../../lists/row-selection.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { UnitSelect } from '../../ui/unit-select.js';
import { MarkedSubject } from '../../words/marked-subject.js';
import { FileStateBadge } from '../../words/state-badge.js';
import { offeredActs } from '../bulk/offered-acts.js';
import { SelectionBar } from '../bulk/selection-bar.js';
import { rememberList } from './last-list.js';
import { NewFileDialog } from './new-file-dialog.js';
import { PlanTree } from './plan-tree.js';
import { TypeFilter, useTypeColumns } from './type-columns.js';

interface FileTableProps {
  files: FoundFile[];
  typeKey: string;
  hasMore: boolean;
  /** The list as it is narrowed down. */
  filter: FileFilter;
}

function FileTable({ files, typeKey, hasMore, filter }: FileTableProps) {
  const { i18n } = useLingui();
  const ofType = useTypeColumns(
    typeKey,
    files.map(({ id }) => id),
  );
  const selection = useRowSelection(
    JSON.stringify(filter),
    files.map(({ id }) => id),
  );
  const check = useCheckColumn<FoundFile>(
    selection,
    ({ id }) => id,
    ({ reference }) => reference,
  );
  const mayAct = offeredActs(useUser()).length > 0;
  const table = (
    <DataTable
      caption={i18n.t('Akten')}
      rows={files}
      rowKey={(file) => file.id}
      columns={[
        ...(mayAct ? [check] : []),
        {
          key: 'reference',
          header: i18n.t('Aktenzeichen'),
          isRowHeader: true,
          cell: (file) => (
            <Link to="/akten/$fileId" params={{ fileId: file.id }} className="ta-nowrap">
              {file.reference}
            </Link>
          ),
        },
        {
          key: 'subject',
          header: i18n.t('Betreff'),
          cell: (file) => (
            <span>
              <MarkedSubject subject={file.subject} isInvalid={file.isInvalid} />
              <span className="ta-option__second">
                {file.planUnit.mark} {file.planUnit.title}
              </span>
              {file.formerReference === null ? null : (
                <span className="ta-option__second">
                  {i18n.t('früher {reference}', { reference: file.formerReference })}
                </span>
              )}
            </span>
          ),
        },
        ...ofType,
        { key: 'unit', header: i18n.t('Federführung'), cell: (file) => unitLabel(file.unit) },
        {
          key: 'state',
          header: i18n.t('Zustand'),
          cell: (file) => <FileStateBadge state={file.state} />,
        },
        { key: 'documents', header: i18n.t('Dok.'), isNumeric: true, cell: (file) => file.documents },
        {
          key: 'updated',
          header: i18n.t('Geändert'),
          isNumeric: true,
          cell: (file) => formatDay(file.updatedAt, i18n.locale),
        },
      ]}
    />
  );
  return mayAct ? (
    <SelectableList selection={selection}>
      <SelectionBar
        selection={selection}
        shown={files.length}
        hasMore={hasMore}
        allLabel={i18n.t('Alle Akten der Liste auswählen')}
        allWords={i18n.t('Alle Akten der Liste ausgewählt, auch die noch nicht gezeigten')}
        whole={{ list: withoutEmpty(filter) }}
      />
      {table}
    </SelectableList>
  ) : (
    table
  );
}

/** The server takes no empty words for filters that are not set. */
function withoutEmpty(filter: FileFilter): NonNullable<BulkSelection['list']> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => (value ?? '') !== ''));
}

function FileFilters() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/akten' });
  const navigate = useNavigate({ from: '/akten' });
  function set(part: { amt?: string; zustand?: string; q?: string; art?: string }) {
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  }
  return (
    <FilterBar
      label={i18n.t('Liste eingrenzen')}
      onClear={
        [search.q, search.amt, search.zustand, search.art].some((value) => (value ?? '') !== '')
          ? () => {
              set({ q: '', amt: '', zustand: '', art: '' });
            }
          : undefined
      }
    >
      <SearchBox
        label={i18n.t('Aktenzeichen oder Betreff')}
        value={search.q ?? ''}
        onChange={(q) => {
          set({ q });
        }}
      />
      <UnitSelect
        value={search.amt ?? ''}
        onChange={(amt) => {
          set({ amt });
        }}
      />
      <TypeFilter
        value={search.art ?? ''}
        onChange={(art) => {
          set({ art });
        }}
      />
      <SelectField
        label={i18n.t('Zustand')}
        value={search.zustand ?? ''}
        onChange={(zustand) => {
          set({ zustand });
        }}
        options={[
          { value: '', label: i18n.t('Alle') },
          { value: 'open', label: i18n.t('offen') },
          { value: 'closed', label: i18n.t('geschlossen') },
          { value: 'draft', label: i18n.t('Entwurf') },
        ]}
      />
    </FilterBar>
  );
}

/** The files (Akten) one may read, by filing plan, office and text. */
export function FilesPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/akten' });
  const navigate = useNavigate({ from: '/akten' });
  const mayOpen = usePermission('records.open-file');
  const mayReadPlan = usePermission('filing-plan.read');
  const [isOpening, setIsOpening] = useState(false);
  const filter = { unit: search.amt, planUnit: search.plan, state: search.zustand, q: search.q, type: search.art };
  const query = useInfiniteQuery(filesQuery(filter));
  useEffect(() => {
    rememberList(search);
  }, [search]);
  useKeyBindings(i18n.t('Akten'), [
    {
      chord: 'c',
      label: i18n.t('Neue Akte anlegen'),
      isEnabled: mayOpen,
      run: () => {
        setIsOpening(true);
      },
    },
  ]);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Akten')}
        actions={
          mayOpen ? (
            <Button
              kind="primary"
              icon="add"
              onPress={() => {
                setIsOpening(true);
              }}
            >
              {i18n.t('Neue Akte')}
            </Button>
          ) : undefined
        }
      />
      <div className="ta-files">
        {mayReadPlan ? (
          <PlanTree
            selected={search.plan}
            onSelect={(plan) => {
              void navigate({ search: (old) => ({ ...old, plan: plan ?? '' }), replace: true });
            }}
          />
        ) : null}
        <section className="ta-section" aria-label={i18n.t('Liste der Akten')}>
          <FileFilters />
          <ListFrame
            query={query}
            loading={i18n.t('Akten werden geladen …')}
            skeletonLines={10}
            empty={
              <EmptyState title={i18n.t('Keine Akte gefunden')}>
                <p>{i18n.t('Filter ändern, eine andere Stelle im Aktenplan wählen oder eine neue Akte anlegen.')}</p>
              </EmptyState>
            }
          >
            {(files) => (
              <FileTable files={files} typeKey={search.art ?? ''} hasMore={query.hasNextPage} filter={filter} />
            )}
          </ListFrame>
        </section>
      </div>
      {mayOpen ? (
        <NewFileDialog
          isOpen={isOpening}
          planUnitId={search.plan}
          onClose={() => {
            setIsOpening(false);
          }}
        />
      ) : null}
    </div>
  );
}
