import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands, levelEffectQuery, type ObjectInFile } from '../../api/access.js';
import type { ConfidentialityLevel, LevelEffect } from '../../api/contract/access.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { notify } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { Skeleton } from '../../ui/skeleton.js';
import { levelLabel, levelOrder } from '../../words/access-words.js';
import { ReasonDialog } from './reason-dialog.js';
import { refreshAccess } from './refresh-access.js';

interface LevelDialogProps {
  of: ObjectInFile | { planUnitId: string };
  /** What it is about, as it stands in the title. */
  name: string;
  /** Set on the object itself, and the least it can have by what it lies in. */
  own: ConfidentialityLevel;
  parent: ConfidentialityLevel;
  /** Levels the user is cleared for. */
  clearedFor: readonly ConfidentialityLevel[];
  /** Whether the user may also lower it. */
  mayLower: boolean;
  hint: string;
  onClose: () => void;
}

const strictness = (level: ConfidentialityLevel) => levelOrder.indexOf(level);

function Effect({ effect, ofPlanUnit }: { effect: LevelEffect; ofPlanUnit: boolean }) {
  const { i18n } = useLingui();
  const { files, losing, gaining } = effect;
  return (
    <Alert kind={losing > 0 ? 'warning' : 'info'} title={i18n.t('Was sich ändert')}>
      <ul className="ta-plain-list">
        {ofPlanUnit ? (
          <li>
            {i18n.t(
              '{files, plural, =0 {Keine Akte ändert ihre Stufe.} one {Eine Akte ändert ihre Stufe.} other {# Akten ändern ihre Stufe.}}',
              { files },
            )}{' '}
            {i18n.t('Gezählt sind nur Akten, die Sie sehen dürfen.')}
          </li>
        ) : null}
        <li>
          {i18n.t(
            '{losing, plural, =0 {Niemand verliert die Einsicht.} one {Eine Person verliert die Einsicht.} other {# Personen verlieren die Einsicht.}}',
            { losing },
          )}
        </li>
        <li>
          {i18n.t(
            '{gaining, plural, =0 {Niemand bekommt neu Einsicht.} one {Eine Person bekommt neu Einsicht.} other {# Personen bekommen neu Einsicht.}}',
            { gaining },
          )}
        </li>
      </ul>
    </Alert>
  );
}

/** Sets the level of confidentiality of a plan unit, file, proceeding or document, and says before what that does. */
export function LevelDialog(props: LevelDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const { of, own, parent } = props;
  const present = strictness(own) > strictness(parent) ? own : parent;
  const [level, setLevel] = useState(present);
  const isOther = level !== present;
  const effect = useQuery({ ...levelEffectQuery(of, level), enabled: isOther });
  const setting = useMutation({
    mutationFn: (reason: string) => {
      const input = { level, seen: own, reason };
      return 'planUnitId' in of
        ? accessCommands.setPlanLevel(of.planUnitId, input)
        : accessCommands.setLevel(of, input);
    },
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Die Vertraulichkeitsstufe ist geändert.') });
      props.onClose();
      await refreshAccess(queries);
    },
    onError: () => refreshAccess(queries),
  });
  const least = props.mayLower ? parent : present;
  const offered = levelOrder.filter(
    (one) => one === present || (props.clearedFor.includes(one) && strictness(one) >= strictness(least)),
  );
  return (
    <ReasonDialog
      title={i18n.t('Vertraulichkeitsstufe ändern – {name}', { name: props.name })}
      act={i18n.t('Ändern')}
      isBusy={setting.isPending}
      error={setting.error}
      isReady={isOther && effect.isSuccess}
      notReady={
        isOther ? i18n.t('Bitte warten, bis feststeht, was sich ändert.') : i18n.t('Bitte eine andere Stufe wählen.')
      }
      onClose={props.onClose}
      onSubmit={setting.mutate}
    >
      <SelectField
        label={i18n.t('Vertraulichkeitsstufe')}
        hint={props.hint}
        value={level}
        options={offered.map((value) => ({
          value,
          label:
            value === present
              ? i18n.t('{level} (wie jetzt)', { level: levelLabel(i18n, value) })
              : levelLabel(i18n, value),
        }))}
        onChange={(value) => {
          setLevel(value as ConfidentialityLevel);
        }}
      />
      <div aria-live="polite">
        {isOther && effect.isPending ? <Skeleton lines={3} label={i18n.t('Wird gezählt …')} /> : null}
        {isOther && effect.isError ? (
          <RequestFailure error={effect.error} onRetry={() => void effect.refetch()} />
        ) : null}
        {isOther && effect.isSuccess ? <Effect effect={effect.data} ofPlanUnit={'planUnitId' in of} /> : null}
      </div>
    </ReasonDialog>
  );
}
