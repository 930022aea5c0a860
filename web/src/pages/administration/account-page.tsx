import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { accountCommands, accountQuery } from '../../api/administration.js';
import type { Account, AccountInput, OrgUnit } from '../../api/contract.js';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { asProblem } from '../../api/problem.js';
import { LeaveGuard } from '../../app/leave-guard.js';
import { DraftConflict } from '../../conflicts/draft-conflict.js';
import { useMergedDraft } from '../../conflicts/use-merged-draft.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { notify } from '../../ui/notices.js';
import { PageHeader } from '../../ui/page-header.js';
import { Skeleton } from '../../ui/skeleton.js';
import { accountStates } from '../../words/account-words.js';
import { roleLabel } from '../../words/role-words.js';
import { AccountClearance } from './account-clearance.js';
import { AccountFields } from './account-fields.js';
import { AccountSteps } from './account-steps.js';

function inputOf(account: Account): AccountInput {
  const { displayName, email, unit, roles } = account;
  return {
    displayName,
    email,
    unitId: unit?.id ?? null,
    roles: roles.map((one) => ({ role: one.role, unitId: one.unit?.id ?? null })),
  };
}

const accountInputs = ['displayName', 'email', 'unitId', 'roles'] as const;

const inputNames = {
  displayName: /*i18n*/ 'Vor- und Nachname',
  email: /*i18n*/ 'E-Mail-Adresse',
  unitId: /*i18n*/ 'Arbeitet im Amt',
  roles: /*i18n*/ 'Rollen',
};

/** A value of an account as people read it. */
function inputWords(
  i18n: I18n,
  units: readonly OrgUnit[],
  field: (typeof accountInputs)[number],
  value: AccountInput[(typeof accountInputs)[number]],
): string {
  const unitName = (id: string | null) => {
    const unit = units.find((one) => one.id === id);
    return unit === undefined ? '' : unitLabel(unit);
  };
  if (Array.isArray(value)) {
    return value.map(({ role, unitId }) => `${roleLabel(i18n, role)} ${unitName(unitId)}`.trim()).join(', ');
  }
  return field === 'unitId' ? unitName(value) : (value ?? '');
}

function AccountForm({ account }: { account: Account }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const draft = useMergedDraft({ version: account.version, values: inputOf(account) }, accountInputs);
  const { values: input, conflicts } = draft;
  const units = useQuery(orgUnitsQuery).data ?? [];
  const [isChecked, setIsChecked] = useState(false);
  const saving = useMutation({
    mutationFn: () => accountCommands.change(account, input),
    onSuccess: (changed) => {
      queries.setQueryData(accountQuery(account.id).queryKey, changed);
      notify({ kind: 'success', text: i18n.t('Die Änderungen sind gespeichert.') });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
    onError: async (error) => {
      if (asProblem(error).isConflict) await queries.invalidateQueries({ queryKey: accountQuery(account.id).queryKey });
    },
  });
  /** Whether the account is saved in the end. */
  async function save(): Promise<boolean> {
    setIsChecked(true);
    if (input.displayName.trim() === '' || conflicts.length > 0 || saving.isPending) {
      return false;
    }
    return saving.mutateAsync().then(
      () => true,
      () => false,
    );
  }
  return (
    <form
      className="ta-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {saving.isError && !asProblem(saving.error).isConflict ? <RequestFailure error={saving.error} /> : null}
      <DraftConflict
        title={i18n.t('Inzwischen hat jemand anderes dieses Konto geändert.')}
        draft={draft}
        labelOf={(field) => i18n._(inputNames[field])}
        words={(field, value) => inputWords(i18n, units, field, value)}
      />
      <AccountFields value={input} onChange={draft.set} isChecked={isChecked} />
      <LeaveGuard isDirty={draft.isChanged} onSave={save} />
      <Button type="submit" kind="primary" isBusy={saving.isPending} isDisabled={conflicts.length > 0}>
        {i18n.t('Speichern')}
      </Button>
    </form>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const { i18n } = useLingui();
  const moment = (value: string | null) => (value === null ? '' : formatMoment(value, i18n.locale));
  const state = accountStates[account.state];
  return (
    <DescriptionList
      items={[
        { term: i18n.t('Benutzername'), value: account.username },
        { term: i18n.t('Zustand'), value: <Badge kind={state.kind}>{i18n._(state.label)}</Badge> },
        { term: i18n.t('Gesperrt bis'), value: moment(account.lockedUntil) },
        { term: i18n.t('Startkennwort gilt bis'), value: moment(account.startPasswordUntil) },
        {
          term: i18n.t('Zweiter Faktor'),
          value: account.secondFactorPending
            ? i18n.t('wird bei der nächsten Anmeldung eingerichtet')
            : i18n.t('eingerichtet'),
        },
        { term: i18n.t('Sitzungen'), value: String(account.sessions) },
        { term: i18n.t('Angelegt'), value: moment(account.createdAt) },
      ]}
    />
  );
}

/** For administrators: one account. */
export function AccountPage() {
  const { i18n } = useLingui();
  const { accountId } = useParams({ from: '/konten/$accountId' });
  const query = useQuery(accountQuery(accountId));
  const account = query.data;
  return (
    <div className="ta-page">
      <PageHeader
        title={account?.displayName ?? i18n.t('Konto')}
        lead={
          <p>
            <Link to="/konten">{i18n.t('Zu allen Konten')}</Link>
          </p>
        }
      />
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Konto wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {account === undefined ? null : (
        <>
          <AccountFacts account={account} />
          <AccountSteps account={account} />
          <AccountClearance account={account} />
          <section className="ta-section" aria-label={i18n.t('Angaben und Rollen')}>
            <h2>{i18n.t('Angaben und Rollen')}</h2>
            <AccountForm key={account.id} account={account} />
          </section>
        </>
      )}
    </div>
  );
}
