import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { FollowUp } from '../../api/contract.js';
import { itemsOf } from '../../api/mail-room.js';
import { followUpCountsQuery, followUpsQuery } from '../../api/life.js';
import { FilterBar } from '../../lists/filter-bar.js';
import { ListFrame } from '../../lists/list-frame.js';
import { useRowPlace } from '../../lists/row-place.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { SelectField } from '../../ui/select-field.js';
import { FollowUpList } from './follow-up-list.js';
import { OverdueLoans } from './overdue-loans.js';
import { HandOverDialog, PostponeDialog, SettleDialog } from './follow-up-steps.js';

const steps = { settle: SettleDialog, postpone: PostponeDialog, 'hand-over': HandOverDialog };

function Counts({ scope }: { scope: string }) {
  const { i18n } = useLingui();
  const counts = useQuery(followUpCountsQuery(scope)).data;
  return (
    <span role="status">
      {counts === undefined ? '' : i18n.t('{overdue} überfällig, {today} heute, {coming} später', { ...counts })}
    </span>
  );
}

type FilterKey = 'bereich' | 'faellig' | 'art';

function Filters({
  search,
  onChoose,
}: {
  search: { [key in FilterKey]?: string };
  onChoose: (key: FilterKey, value: string) => void;
}) {
  const { i18n } = useLingui();
  return (
    <FilterBar label={i18n.t('Wiedervorlagen eingrenzen')}>
      <SelectField
        label={i18n.t('Von wem')}
        value={search.bereich ?? ''}
        options={[
          { value: '', label: i18n.t('meine und die meines Amts') },
          { value: 'alle', label: i18n.t('alle, die ich bearbeiten darf') },
        ]}
        onChange={(value) => {
          onChoose('bereich', value);
        }}
      />
      <SelectField
        label={i18n.t('Fällig')}
        value={search.faellig ?? ''}
        options={[
          { value: '', label: i18n.t('alle') },
          { value: 'overdue', label: i18n.t('überfällig') },
          { value: 'today', label: i18n.t('heute') },
          { value: 'coming', label: i18n.t('später') },
        ]}
        onChange={(value) => {
          onChoose('faellig', value);
        }}
      />
      <SelectField
        label={i18n.t('Art')}
        value={search.art ?? ''}
        options={[
          { value: '', label: i18n.t('alle') },
          { value: 'follow-up', label: i18n.t('Wiedervorlage') },
          { value: 'deadline', label: i18n.t('Frist') },
        ]}
        onChange={(value) => {
          onChoose('art', value);
        }}
      />
    </FilterBar>
  );
}

/** What is due: follow-ups and deadlines of one's own and of one's offices, the earliest first. */
export function FollowUpsPage() {
  const { i18n } = useLingui();
  const search = useSearch({ from: '/wiedervorlagen' });
  const navigate = useNavigate({ from: '/wiedervorlagen' });
  const scope = search.bereich === 'alle' ? 'all' : 'mine';
  const query = useInfiniteQuery(followUpsQuery({ scope, due: search.faellig, kind: search.art }));
  const followUps = itemsOf(query.data);
  const { current, move, leave } = useRowPlace(followUps);
  const [step, setStep] = useState<{ name: keyof typeof steps; followUp: FollowUp } | null>(null);
  const Step = step === null ? null : steps[step.name];
  function take(name: keyof typeof steps) {
    if (current !== undefined) setStep({ name, followUp: current });
  }
  function choose(key: FilterKey, value: string) {
    leave();
    void navigate({
      search: (old) => {
        const rest = { ...old };
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- an empty choice leaves the address
        delete rest[key];
        return value === '' ? rest : { ...rest, [key]: value };
      },
      replace: true,
    });
  }
  const isOnOne = current !== undefined;
  useKeyBindings(i18n.t('Wiedervorlagen'), [
    {
      chord: 'j',
      label: i18n.t('Nächste Zeile'),
      run: () => {
        move(1);
      },
    },
    {
      chord: 'k',
      label: i18n.t('Vorige Zeile'),
      run: () => {
        move(-1);
      },
    },
    {
      chord: 'e',
      label: i18n.t('Erledigen'),
      isEnabled: isOnOne,
      run: () => {
        take('settle');
      },
    },
    {
      chord: 'v',
      label: i18n.t('Verschieben'),
      isEnabled: isOnOne,
      run: () => {
        take('postpone');
      },
    },
    {
      chord: 'u',
      label: i18n.t('Übergeben'),
      isEnabled: isOnOne,
      run: () => {
        take('hand-over');
      },
    },
    {
      chord: 'Enter',
      label: i18n.t('Akte öffnen'),
      isEnabled: isOnOne,
      run: () => {
        if (current !== undefined) {
          void navigate({ to: '/akten/$fileId', params: { fileId: current.fileId }, search: { reiter: 'fristen' } });
        }
      },
    },
  ]);
  return (
    <div className="ta-page">
      <PageHeader title={i18n.t('Wiedervorlagen und Fristen')} lead={<Counts scope={scope} />} />
      <OverdueLoans />
      <Filters search={search} onChoose={choose} />
      <ListFrame
        query={query}
        loading={i18n.t('Wiedervorlagen werden geladen …')}
        empty={
          <EmptyState title={i18n.t('Nichts liegt an')}>
            <p>{i18n.t('Wiedervorlagen und Fristen legen Sie in der Akte an, im Reiter „Fristen“.')}</p>
          </EmptyState>
        }
      >
        {(shown) => (
          <FollowUpList
            caption={i18n.t('Wiedervorlagen und Fristen')}
            followUps={shown}
            mayWork
            withFile
            currentId={current?.id}
          />
        )}
      </ListFrame>
      {Step === null || step === null ? null : (
        <Step
          followUp={followUps.find(({ id }) => id === step.followUp.id) ?? step.followUp}
          onClose={() => {
            setStep(null);
          }}
        />
      )}
    </div>
  );
}
