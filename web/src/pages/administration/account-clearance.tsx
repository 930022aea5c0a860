import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accountCommands, accountQuery } from '../../api/administration.js';
import { asProblem } from '../../api/problem.js';
import type { Account } from '../../api/contract.js';
import { useUser } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { levelLabel, levelOrder } from '../../words/access-words.js';
import { ReasonDialog } from '../access/reason-dialog.js';

/** In choices: as the roles have it. */
const byRoles = '';

function ClearanceDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const present = account.clearance ?? byRoles;
  const [chosen, setChosen] = useState<string>(present);
  const clearing = useMutation({
    mutationFn: (reason: string) =>
      accountCommands.clear(account, levelOrder.find((level) => level === chosen) ?? null, reason),
    onSuccess: async (changed) => {
      queries.setQueryData(accountQuery(account.id).queryKey, changed);
      notify({ kind: 'success', text: i18n.t('Die Ermächtigung ist geändert.') });
      onClose();
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    },
    onError: async (error) => {
      if (asProblem(error).isConflict) await queries.invalidateQueries({ queryKey: accountQuery(account.id).queryKey });
    },
  });
  return (
    <ReasonDialog
      title={i18n.t('Ermächtigung ändern: {name}', { name: account.displayName })}
      act={i18n.t('Ändern')}
      isBusy={clearing.isPending}
      error={clearing.error}
      isReady={chosen !== present}
      notReady={i18n.t('Bitte eine andere Stufe wählen.')}
      onClose={onClose}
      onSubmit={clearing.mutate}
    >
      <SelectField
        label={i18n.t('Darf sehen bis einschließlich')}
        hint={i18n.t('Gilt sofort, auch in Sitzungen, die schon offen sind. Die Änderung steht mit Grund im Journal.')}
        value={chosen}
        options={[
          {
            value: byRoles,
            label: i18n.t('wie nach den Rollen ({level})', { level: levelLabel(i18n, account.roleClearance) }),
          },
          ...levelOrder.map((value) => ({ value, label: levelLabel(i18n, value) })),
        ]}
        onChange={setChosen}
      />
    </ReasonDialog>
  );
}

/** Up to which level of confidentiality an account sees files, and who decided it. */
export function AccountClearance({ account }: { account: Account }) {
  const { i18n } = useLingui();
  const user = useUser();
  const [isChanging, setIsChanging] = useState(false);
  const { clearance, roleClearance } = account;
  return (
    <section className="ta-section" aria-labelledby="account-clearance">
      <h2 id="account-clearance">{i18n.t('Ermächtigung')}</h2>
      <p>
        {i18n.t(
          'Bis zu welcher Vertraulichkeitsstufe das Konto Akten sieht, für die es zuständig ist. Wer Akten hinter einer Schranke sieht (etwa Sozial- und Personalakten), entscheiden Schriftgutverwaltung und Datenschutz gemeinsam unter „Zugriff“.',
        )}
      </p>
      <DescriptionList
        items={[
          { term: i18n.t('Darf sehen bis'), value: levelLabel(i18n, clearance ?? roleClearance) },
          {
            term: i18n.t('Grundlage'),
            value:
              clearance === null
                ? i18n.t('die Rollen')
                : i18n.t('namentliche Entscheidung (nach den Rollen: {level})', {
                    level: levelLabel(i18n, roleClearance),
                  }),
          },
        ]}
      />
      {user.id === account.id ? (
        <p>{i18n.t('Die eigene Ermächtigung ändert eine andere Person der Administration.')}</p>
      ) : (
        <div>
          <Button
            onPress={() => {
              setIsChanging(true);
            }}
          >
            {i18n.t('Ermächtigung ändern')}
          </Button>
        </div>
      )}
      {isChanging ? (
        <ClearanceDialog
          account={account}
          onClose={() => {
            setIsChanging(false);
          }}
        />
      ) : null}
    </section>
  );
}
