import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Rehearsal, RehearsalDecision } from '../../api/contract.js';
import {
  differencesQuery,
  isUnderWay,
  rehearsalCommands,
  rehearsalExportUrl,
  rehearsalQuery,
} from '../../api/rehearsals.js';
import { usePermission } from '../../app/session.js';
import { formatMoment } from '../../format/dates.js';
import { wordsFor } from '../../problems/catalogue.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Icon } from '../../ui/icon.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Skeleton } from '../../ui/skeleton.js';
import { approvalSides } from '../../words/plan-words.js';
import { differenceWords, findingWords, rehearsalStates } from '../../words/rehearsal-words.js';
import { stepsFor } from './next-steps.js';
import { RehearsedFiles } from './rehearsed-files.js';
import { OfficeBalances, Reasons } from './rights-and-reasons.js';
import { StepDialog, stepWords, type RehearsalStepKind } from './step-dialog.js';
import { UnitFlows } from './unit-flows.js';

function Progress({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const { state, progressDone, progressTotal } = rehearsal;
  if (state === 'running') {
    return (
      <ProgressBar
        label={i18n.t('Der Bericht wird berechnet')}
        value={progressDone}
        max={progressTotal}
        words={i18n.t('{done} von {total} Akten', { done: progressDone, total: progressTotal })}
      />
    );
  }
  return isUnderWay(rehearsal) ? (
    <p role="status">{i18n.t('Der Bestand wird geändert: alles oder nichts. Diese Seite zeigt, wenn es getan ist.')}</p>
  ) : null;
}

function Problem({ rehearsal: { problem } }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  if (problem === null) {
    return null;
  }
  const words = wordsFor(problem.code);
  return (
    <Alert kind="danger" title={i18n._(words.what)} isUrgent>
      <p>{i18n._(words.todo)}</p>
    </Alert>
  );
}

/** What changed since the report, as long as it is to be signed or applied. */
function Staleness({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const differences = useQuery({ ...differencesQuery(rehearsal), enabled: rehearsal.state === 'ready' }).data;
  const changed = (Object.keys(differenceWords) as (keyof typeof differenceWords)[]).filter(
    (key) => (differences?.[key] ?? 0) > 0,
  );
  if (changed.length === 0) {
    return null;
  }
  return (
    <Alert kind="warning" title={i18n.t('Der Bericht ist nicht mehr auf dem Stand')}>
      <ul>
        {changed.map((key) => (
          <li key={key}>{`${String(differences?.[key] ?? 0)}: ${i18n._(differenceWords[key])}`}</li>
        ))}
      </ul>
      <p>
        {i18n.t(
          'Bitte neu berechnen. Kamen nur Akten hinzu, die den unterschriebenen Regeln folgen, bleiben die Unterschriften; sonst verfallen sie.',
        )}
      </p>
    </Alert>
  );
}

function Facts({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const { counts, approvals, steps } = rehearsal;
  const found = (counts?.findings ?? []).filter(({ files }) => files > 0);
  return (
    <DescriptionList
      items={[
        {
          term: i18n.t('Akten'),
          value:
            counts === null
              ? ''
              : i18n.t('{files}, davon {open} offen', { files: counts.files, open: counts.openFiles }),
        },
        { term: i18n.t('Zeichen mit Weiterleitung'), value: counts === null ? '' : String(counts.redirects) },
        {
          term: i18n.t('Befunde'),
          value:
            found.length === 0 ? (
              ''
            ) : (
              <ul className="ta-plain-list">
                {found.map(({ finding, files }) => (
                  <li key={finding}>{`${i18n._(findingWords[finding].label)}: ${String(files)}`}</li>
                ))}
              </ul>
            ),
        },
        {
          term: i18n.t('Offene Punkte'),
          value: counts === null ? '' : String(counts.obstacles),
        },
        {
          term: i18n.t('Unterschriften'),
          value:
            approvals.length === 0
              ? i18n.t('noch keine')
              : approvals
                  .map(
                    ({ side, userName, at }) =>
                      `${i18n._(approvalSides[side])}: ${userName}, ${formatMoment(at, i18n.locale)}`,
                  )
                  .join(' · '),
        },
        ...steps.map(({ kind, userName, at, reason, leftOut }) => ({
          term: kind === 'apply' ? i18n.t('Übernahme') : i18n.t('Rücknahme'),
          value: [
            `${userName}, ${formatMoment(at, i18n.locale)}: ${reason}`,
            ...(leftOut === 0 ? [] : [i18n.t('ausgelassen, weil gelöscht: {count}', { count: leftOut })]),
          ].join(' · '),
        })),
      ]}
    />
  );
}

function Actions({
  rehearsal,
  onRunAgain,
  onStep,
}: {
  rehearsal: Rehearsal;
  onRunAgain: () => void;
  onStep: (step: RehearsalStepKind) => void;
}) {
  const { i18n } = useLingui();
  const mayManage = usePermission('filing-plan.manage');
  const mayApproveForArchive = usePermission('filing-plan.approve-for-archive');
  const steps = stepsFor(rehearsal, { mayManage, mayApproveForArchive });
  return (
    <div className="ta-actions">
      {steps.map((step, index) => (
        <Button
          key={step}
          kind={index === 0 && step !== 'discard' && step !== 'undo' ? 'primary' : 'secondary'}
          onPress={() => {
            onStep(step);
          }}
        >
          {i18n._(stepWords[step].act)}
        </Button>
      ))}
      {mayManage && (rehearsal.state === 'ready' || rehearsal.state === 'failed') ? (
        <Button icon="autorenew" onPress={onRunAgain}>
          {i18n.t('Neu berechnen')}
        </Button>
      ) : null}
      {rehearsal.counts === null ? null : (
        <a className="kern-btn kern-btn--secondary" href={rehearsalExportUrl(rehearsal.id)} download>
          <Icon name="download" />
          <span className="kern-label">{i18n.t('Bericht als CSV')}</span>
        </a>
      )}
    </div>
  );
}

function Report({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [step, setStep] = useState<RehearsalStepKind | null>(null);
  const mayManage = usePermission('filing-plan.manage');
  const changing = useMutation({
    mutationFn: (decisions: RehearsalDecision[] | null) =>
      decisions === null ? rehearsalCommands.runAgain(rehearsal) : rehearsalCommands.decide(rehearsal, decisions),
    onSettled: () => queries.invalidateQueries({ queryKey: ['rehearsal', rehearsal.id] }),
  });
  const isDisabled = !mayManage || rehearsal.state !== 'ready' || changing.isPending;
  const [asked, setAsked] = useState<RehearsalDecision[] | null>(null);
  const isSigned = rehearsal.approvals.length > 0;
  const decide = { isDisabled, onDecide: isSigned ? setAsked : changing.mutate };
  const isBusy = changing.isPending || rehearsal.state === 'running';
  const decided = changing.variables?.[0]?.kind;
  return (
    <>
      <Progress rehearsal={rehearsal} />
      <Problem rehearsal={rehearsal} />
      <Staleness rehearsal={rehearsal} />
      {changing.isError ? <RequestFailure error={changing.error} /> : null}
      <Facts rehearsal={rehearsal} />
      <Actions
        rehearsal={rehearsal}
        onStep={setStep}
        onRunAgain={() => {
          changing.mutate(null);
        }}
      />
      {rehearsal.counts === null ? null : (
        <>
          <UnitFlows rehearsal={rehearsal} isBusy={isBusy && decided === 'unit'} {...decide} />
          <Reasons rehearsal={rehearsal} {...decide} />
          <OfficeBalances rehearsal={rehearsal} />
          <RehearsedFiles
            rehearsal={rehearsal}
            isOffered={mayManage && ['ready', 'running', 'failed'].includes(rehearsal.state)}
            isBusy={isBusy && decided === 'file'}
            handedInAt={changing.submittedAt}
            {...decide}
          />
        </>
      )}
      <ConfirmDialog
        title={i18n.t('Anders entscheiden?')}
        act={i18n.t('Entscheidung übernehmen')}
        isOpen={asked !== null}
        isBusy={changing.isPending}
        error={null}
        onClose={() => {
          setAsked(null);
        }}
        onConfirm={() => {
          changing.mutate(asked ?? []);
          setAsked(null);
        }}
      >
        <p>{i18n.t('Der Bericht ist unterschrieben. Er wird neu berechnet, und die Unterschriften verfallen.')}</p>
      </ConfirmDialog>
      {step === null ? null : (
        <StepDialog
          rehearsal={rehearsal}
          step={step}
          onClose={() => {
            setStep(null);
          }}
          onDone={() => {
            setStep(null);
            if (step === 'discard') {
              void navigate({ to: '/aktenplan/versionen/$planId/probelauf', params: { planId: rehearsal.planId } });
            }
          }}
        />
      )}
    </>
  );
}

/** The report of one rehearsal, what is still to be decided, and the way from signatures to application and undoing. */
export function RehearsalPage() {
  const { i18n } = useLingui();
  const { rehearsalId } = useParams({ from: '/aktenplan/probelauf/$rehearsalId' });
  const query = useQuery(rehearsalQuery(rehearsalId));
  const rehearsal = query.data;
  return (
    <div className="ta-page">
      <PageHeader
        title={i18n.t('Probelauf')}
        lead={
          rehearsal === undefined ? undefined : (
            <p>
              {rehearsal.planName}, {i18n.t('Fassung {version}', { version: rehearsal.planVersion })}{' '}
              <Badge kind={rehearsalStates[rehearsal.state].kind}>
                {i18n._(rehearsalStates[rehearsal.state].label)}
              </Badge>{' '}
              <Link to="/aktenplan/versionen/$planId/probelauf" params={{ planId: rehearsal.planId }}>
                {i18n.t('Alle Probeläufe der Fassung')}
              </Link>
            </p>
          )
        }
      />
      {query.isPending ? <Skeleton lines={10} label={i18n.t('Bericht wird geladen …')} /> : null}
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {rehearsal === undefined ? null : <Report rehearsal={rehearsal} />}
    </div>
  );
}
