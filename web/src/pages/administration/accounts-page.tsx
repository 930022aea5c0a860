import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { accountsQuery } from '../../api/administration.js';
import type { Account } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame } from '../../lists/list-frame.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { UnitSelect } from '../../ui/unit-select.js';
import { accountStates } from '../../words/account-words.js';
import { levelLabel } from '../../words/access-words.js';
import { roleChoices, roleLabel } from '../../words/role-words.js';
import { NewAccountDialog } from './new-account-dialog.js';

function AccountTable({ accounts }: { accounts: Account[] }) {
  const { i18n } = useLingui();
  return (
    <DataTable
      caption={i18n.t('Konten')}
      rows={accounts}
      rowKey={(account) => account.id}
      columns={[
        {
          key: 'name',
          header: i18n.t('Name'),
          isRowHeader: true,
          cell: (account) => (
            <span>
              <Link to="/konten/$accountId" params={{ accountId: account.id }}>
                {account.displayName}
              </Link>
              <span className="ta-option__second">{account.username}</span>
            </span>
          ),
        },
        {
          key: 'unit',
          header: i18n.t('Amt'),
          cell: (account) => (account.unit === null ? '–' : unitLabel(account.unit)),
        },
        {
          key: 'roles',
          header: i18n.t('Rollen'),
          cell: (account) =>
            account.roles.length === 0
              ? i18n.t('keine')
              : account.roles
                  .map((one) => `${roleLabel(i18n, one.role)} (${one.unit?.number ?? i18n.t('ganze Stadt')})`)
                  .join(', '),
        },
        {
          key: 'clearance',
          header: i18n.t('Darf sehen bis'),
          cell: ({ clearance, roleClearance }) =>
            clearance === null
              ? levelLabel(i18n, roleClearance)
              : i18n.t('{level} (namentlich)', { level: levelLabel(i18n, clearance) }),
        },
        {
          key: 'state',
          header: i18n.t('Zustand'),
          cell: (account) => (
            <Badge kind={accountStates[account.state].kind}>{i18n._(accountStates[account.state].label)}</Badge>
          ),
        },
      ]}
    />
  );
}

function AccountFilters() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/konten' });
  const navigate = useNavigate({ from: '/konten' });
  function set(part: { amt?: string; rolle?: string; zustand?: string; ermaechtigung?: string; q?: string }) {
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  }
  return (
    <FilterBar
      label={i18n.t('Liste eingrenzen')}
      onClear={
        [search.q, search.amt, search.rolle, search.zustand, search.ermaechtigung].some((value) => (value ?? '') !== '')
          ? () => {
              set({ q: '', amt: '', rolle: '', zustand: '', ermaechtigung: '' });
            }
          : undefined
      }
    >
      <SearchBox
        label={i18n.t('Name, Benutzername oder E-Mail')}
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
      <SelectField
        label={i18n.t('Rolle')}
        value={search.rolle ?? ''}
        onChange={(rolle) => {
          set({ rolle });
        }}
        options={[
          { value: '', label: i18n.t('Alle') },
          ...roleChoices.map((value) => ({ value, label: roleLabel(i18n, value) })),
        ]}
      />
      <SelectField
        label={i18n.t('Zustand')}
        value={search.zustand ?? ''}
        onChange={(zustand) => {
          set({ zustand });
        }}
        options={[
          { value: '', label: i18n.t('Alle') },
          ...Object.entries(accountStates).map(([value, words]) => ({ value, label: i18n._(words.label) })),
        ]}
      />
      <SelectField
        label={i18n.t('Ermächtigung')}
        value={search.ermaechtigung ?? ''}
        onChange={(ermaechtigung) => {
          set({ ermaechtigung });
        }}
        options={[
          { value: '', label: i18n.t('Alle') },
          { value: 'named', label: i18n.t('namentlich entschieden') },
        ]}
      />
    </FilterBar>
  );
}

/** For administrators: all accounts of the city. */
export function AccountsPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/konten' });
  const [isCreating, setIsCreating] = useState(false);
  const query = useInfiniteQuery(
    accountsQuery({
      q: search.q,
      unit: search.amt,
      role: search.rolle,
      state: search.zustand,
      clearance: search.ermaechtigung,
    }),
  );
  function create() {
    setIsCreating(true);
  }
  useKeyBindings(i18n.t('Konten'), [{ chord: 'c', label: i18n.t('Neues Konto anlegen'), run: create }]);
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Konten')}
        lead={
          <p>{i18n.t('Wer sich anmelden kann und wer was darf. Inhalte von Akten sieht die Administration nicht.')}</p>
        }
        actions={
          <Button kind="primary" icon="add" onPress={create}>
            {i18n.t('Neues Konto')}
          </Button>
        }
      />
      <AccountFilters />
      <ListFrame
        query={query}
        loading={i18n.t('Konten werden geladen …')}
        skeletonLines={10}
        empty={
          <EmptyState title={i18n.t('Kein Konto gefunden')}>
            <p>{i18n.t('Filter ändern oder ein neues Konto anlegen.')}</p>
          </EmptyState>
        }
      >
        {(accounts) => <AccountTable accounts={accounts} />}
      </ListFrame>
      <NewAccountDialog
        isOpen={isCreating}
        onClose={() => {
          setIsCreating(false);
        }}
      />
    </div>
  );
}
