import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlanVersion } from '../../api/contract.js';
import { planCommands } from '../../api/filing-plans.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { notify } from '../../ui/notices.js';
import { DayField } from '../../ui/text-field.js';
import { PlanFailure } from './plan-failure.js';

/** What can be done with a version as a whole. */
export type VersionStep = 'approve-records-management' | 'approve-archive' | 'take-back' | 'put-in-force' | 'discard';

interface StepWords {
  /** On the button that asks, and on the one that does. */
  act: string;
  means: string;
  done: string;
}

export const stepWords: Record<VersionStep, StepWords> = {
  'approve-records-management': {
    act: /*i18n*/ 'Als Schriftgutverwaltung billigen',
    means:
      /*i18n*/ 'Damit billigen Sie den Entwurf, wie er jetzt ist. Jede spätere Änderung macht die Billigung ungültig. Mit der Billigung des Stadtarchivs durch eine zweite Person ist die Fassung freigegeben.',
    done: /*i18n*/ 'Fassung {version} ist für die Schriftgutverwaltung gebilligt.',
  },
  'approve-archive': {
    act: /*i18n*/ 'Als Stadtarchiv billigen',
    means:
      /*i18n*/ 'Damit billigen Sie Aufbewahrung und Aussonderungsarten des Entwurfs, wie er jetzt ist. Mit der Billigung der Schriftgutverwaltung durch eine zweite Person ist die Fassung freigegeben.',
    done: /*i18n*/ 'Fassung {version} ist für das Stadtarchiv gebilligt.',
  },
  'take-back': {
    act: /*i18n*/ 'Freigabe zurücknehmen',
    means: /*i18n*/ 'Die Fassung wird wieder ein Entwurf; beide Billigungen und ein bestimmter Tag verfallen.',
    done: /*i18n*/ 'Fassung {version} ist wieder ein Entwurf.',
  },
  'put-in-force': {
    act: /*i18n*/ 'In Kraft setzen',
    means:
      /*i18n*/ 'Die Fassung löst den Plan in Kraft ab. Bestehende Akten behalten die Fassung, unter der sie angelegt sind; neue entstehen unter dieser. Das lässt sich nicht zurücknehmen, wenn der Tag da ist.',
    done: /*i18n*/ 'Für Fassung {version} ist der Tag bestimmt.',
  },
  discard: {
    act: /*i18n*/ 'Entwurf verwerfen',
    means:
      /*i18n*/ 'Der Entwurf wird mit allen seinen Einheiten gelöscht. Wer ihn noch braucht, gibt ihn vorher als Datei aus.',
    done: /*i18n*/ 'Der Entwurf {version} ist verworfen.',
  },
};

function run(plan: PlanVersion, step: VersionStep, day: string): Promise<unknown> {
  switch (step) {
    case 'approve-records-management':
      return planCommands.approve(plan, 'records-management');
    case 'approve-archive':
      return planCommands.approve(plan, 'archive');
    case 'take-back':
      return planCommands.takeBack(plan);
    case 'put-in-force':
      return planCommands.putInForce(plan, day);
    case 'discard':
      return planCommands.discard(plan);
  }
}

function today(): string {
  const now = new Date();
  return `${String(now.getFullYear())}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

interface VersionStepDialogProps {
  plan: PlanVersion;
  step: VersionStep;
  onClose: () => void;
}

/** Asks once more, says what the step means, and does it on the revision that is shown. */
export function VersionStepDialog({ plan, step, onClose }: VersionStepDialogProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const words = stepWords[step];
  const [day, setDay] = useState(today);
  const doing = useMutation({
    mutationFn: () => run(plan, step, day),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n._(words.done, { version: plan.version }) });
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['plan-versions'] }),
        queries.invalidateQueries({
          queryKey: ['plan-version', plan.id],
          refetchType: step === 'discard' ? 'none' : 'active',
        }),
        queries.invalidateQueries({ queryKey: ['filing-plan'] }),
      ]);
    },
  });
  return (
    <Dialog
      role="alertdialog"
      title={`${i18n._(words.act)}: ${i18n.t('{name}, Fassung {version}', { name: plan.name, version: plan.version })}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button
            kind="primary"
            isBusy={doing.isPending}
            isDisabled={step === 'put-in-force' && day === ''}
            onPress={() => {
              doing.mutate();
            }}
          >
            {i18n._(words.act)}
          </Button>
        </>
      }
    >
      {doing.isError ? <PlanFailure error={doing.error} /> : null}
      <p>{i18n._(words.means)}</p>
      {step === 'put-in-force' ? (
        <DayField
          label={i18n.t('In Kraft ab')}
          outlook="ahead"
          hint={i18n.t('Heute heißt sofort; ein späterer Tag gilt ab 0 Uhr.')}
          value={day}
          onChange={setDay}
        />
      ) : null}
    </Dialog>
  );
}
