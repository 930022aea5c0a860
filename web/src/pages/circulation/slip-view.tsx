import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { CirculationFolder, RouteStep, Station } from '../../api/contract/circulation.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { businessNotes, stepKinds, stepOutcomes, stepStates, stepUrgencies } from '../../words/circulation-words.js';
import { useWaitingTime } from './waiting-time.js';

function Outcome({ step }: { step: RouteStep }) {
  const { i18n } = useLingui();
  const { end } = step;
  if (end === null) return null;
  const who = end.onBehalfOf === null ? end.by : i18n.t('{by} i. V. {absent}', { by: end.by, absent: end.onBehalfOf });
  return (
    <>
      <p className="ta-small">
        {who}, {formatMoment(end.at, i18n.locale)}{' '}
        {end.signature === 'void' ? (
          <Badge kind="warning">{i18n.t('gilt nicht mehr: Entwurf geändert oder neue Runde')}</Badge>
        ) : null}
      </p>
      {end.remark === '' ? null : <p className="ta-slip__remark">{end.remark}</p>}
    </>
  );
}

function State({ step }: { step: RouteStep }) {
  const { i18n } = useLingui();
  const outcome = step.end?.outcome ?? null;
  const shown = outcome === null ? stepStates[step.state] : stepOutcomes[outcome];
  return <Badge kind={shown.kind}>{i18n._(shown.label)}</Badge>;
}

function Times({ step }: { step: RouteStep }) {
  const { i18n } = useLingui();
  const waitingTime = useWaitingTime();
  const due = step.dueOn ?? step.fixedDay;
  return (
    <p className="ta-small ta-muted">
      {step.state === 'open' ? waitingTime(step.openedAt) : null}
      {due === null ? null : ` ${i18n.t('bis {day}', { day: formatDay(due, i18n.locale) })}`}
      {due === null && step.deadlineDays !== null
        ? i18n.t('Frist {days, plural, one {# Arbeitstag} other {# Arbeitstage}}', { days: step.deadlineDays })
        : null}{' '}
      {step.urgency === 'none' ? null : (
        <Badge kind={stepUrgencies[step.urgency].kind}>{i18n._(stepUrgencies[step.urgency].label)}</Badge>
      )}
      {step.isKeptOut ? <Badge kind="danger">{i18n.t('darf die Unterlagen nicht lesen')}</Badge> : null}{' '}
      {step.standIns.length === 0
        ? null
        : i18n.t('abwesend, vertreten durch {names}', { names: step.standIns.join(', ') })}
    </p>
  );
}

function Step({ step, actions }: { step: RouteStep; actions: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <li
      className={`ta-slip__step ta-slip__step--${step.state}`}
      aria-current={step.state === 'open' ? 'step' : undefined}
    >
      <span className="ta-slip__shape" aria-hidden="true">
        {stepStates[step.state].shape}
      </span>
      <div className="ta-slip__words">
        <p>
          <span className="ta-strong">
            {step.number}. {i18n._(stepKinds[step.kind])}: {step.addressee.name}
          </span>{' '}
          <State step={step} />
        </p>
        {step.takenOverFrom === null ? null : (
          <p className="ta-small">{i18n.t('übernommen von {name}', { name: step.takenOverFrom })}</p>
        )}
        {step.order === '' ? null : <p>{step.order}</p>}
        {step.notes.length === 0 ? null : (
          <p>
            {step.notes.map((note) => (
              <abbr key={note} className="ta-slip__note" title={i18n._(businessNotes[note].label)}>
                {businessNotes[note].mark}
              </abbr>
            ))}
          </p>
        )}
        {step.end === null ? <Times step={step} /> : <Outcome step={step} />}
        {actions}
      </div>
    </li>
  );
}

function stationTitle(i18n: ReturnType<typeof useLingui>['i18n'], station: Station): string {
  if (station.isConsensus) return i18n.t('Zurück an die Federführung: Einvernehmen suchen');
  if (station.isRepetition) return i18n.t('Noch einmal, Runde {round}', { round: station.round });
  return station.steps.length < 2 ? '' : station.mode === 'parallel' ? i18n.t('nebeneinander') : i18n.t('nacheinander');
}

interface SlipViewProps {
  folder: CirculationFolder;
  /** What may be done with a step. */
  actionsOf: (step: RouteStep) => ReactNode;
}

/** The slip as a line from top to bottom: what was done, with whom it lies, what comes. Shapes and words, never colour alone. */
export function SlipView({ folder, actionsOf }: SlipViewProps) {
  const { i18n } = useLingui();
  return (
    <ol className="ta-slip" aria-label={i18n.t('Laufzettel')}>
      {folder.stations.map((station) => {
        const title = stationTitle(i18n, station);
        return (
          <li key={station.id} className="ta-slip__station">
            {title === '' ? null : <p className="ta-small ta-muted">{title}</p>}
            <ul className="ta-slip__steps">
              {station.steps.map((step) => (
                <Step key={step.id} step={step} actions={actionsOf(step)} />
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
