import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands, substitutionsQuery } from '../../api/access.js';
import type { SubstitutionInput } from '../../api/contract/access.js';
import { may, useUser } from '../../app/session.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { DayField } from '../../ui/text-field.js';
import { roleLabel } from '../../words/role-words.js';
import { PersonBox } from '../access/person-box.js';
import { ReasonDialog } from '../access/reason-dialog.js';
import { SubstitutionTable } from '../access/substitution-table.js';

const lendable = ['mail-room', 'caseworker', 'team-lead', 'records-manager'] as const;

/** Names a deputy for oneself or, as lead of an office, for somebody who is ill. */
function DeputyDialog({ onClose }: { onClose: () => void }) {
  const { i18n } = useLingui();
  const user = useUser();
  const queries = useQueryClient();
  const [absentId, setAbsentId] = useState('');
  const [deputyId, setDeputyId] = useState('');
  const [role, setRole] = useState('');
  const [fromDay, setFromDay] = useState('');
  const [untilDay, setUntilDay] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const naming = useMutation({
    mutationFn: (reason: string) => {
      const input: SubstitutionInput = {
        deputyId,
        fromDay,
        untilDay,
        reason,
        ...(absentId === '' ? {} : { absentId }),
        ...(role === '' ? {} : { role: role as NonNullable<SubstitutionInput['role']> }),
      };
      return accessCommands.nameDeputy(input, key);
    },
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Vertretung ist eingetragen.') });
      await queries.invalidateQueries({ queryKey: ['substitutions'] });
      onClose();
    },
  });
  return (
    <ReasonDialog
      title={i18n.t('Vertretung eintragen')}
      act={i18n.t('Eintragen')}
      isBusy={naming.isPending}
      error={naming.error}
      isReady={deputyId !== '' && fromDay !== '' && untilDay !== ''}
      onClose={onClose}
      onSubmit={naming.mutate}
    >
      {may(user, 'identity.manage-substitutions') ? (
        <PersonBox label={i18n.t('Wer ist abwesend? (leer: ich)')} value={absentId} onChange={setAbsentId} />
      ) : null}
      <PersonBox label={i18n.t('Wer vertritt?')} isRequired value={deputyId} onChange={setDeputyId} />
      <DayField label={i18n.t('Erster Tag')} isRequired outlook="ahead" value={fromDay} onChange={setFromDay} />
      <DayField label={i18n.t('Letzter Tag')} isRequired outlook="ahead" value={untilDay} onChange={setUntilDay} />
      <SelectField
        label={i18n.t('Wofür')}
        value={role}
        options={[
          { value: '', label: i18n.t('alle Rollen') },
          ...lendable.map((value) => ({ value, label: roleLabel(i18n, value) })),
        ]}
        onChange={setRole}
      />
    </ReasonDialog>
  );
}

/** Deputies: one's own, those for others, and those of the staff one leads. */
export function SubstitutionPanel() {
  const { i18n } = useLingui();
  const query = useQuery(substitutionsQuery(false));
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="ta-section" aria-labelledby="substitutions">
      <h2 id="substitutions">{i18n.t('Vertretungen')}</h2>
      <p>
        {i18n.t(
          'Wer vertritt, handelt in eigenem Namen mit den Rechten der abwesenden Person. Schranken und Vertraulichkeitsstufen gehen nicht mit über.',
        )}
      </p>
      <div className="ta-actions">
        <Button
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {i18n.t('Vertretung eintragen')}
        </Button>
      </div>
      {query.isPending ? <Skeleton lines={3} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isSuccess && query.data.length === 0 ? (
        <EmptyState title={i18n.t('Keine Vertretung eingetragen.')} />
      ) : null}
      {query.data !== undefined && query.data.length > 0 ? <SubstitutionTable rows={query.data} mayEnd /> : null}
      {isOpen ? (
        <DeputyDialog
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </section>
  );
}
