import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { PlanVersion } from '../../api/contract.js';
import { usePermission } from '../../app/session.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { approvalSides, planStates } from '../../words/plan-words.js';
import { ExportLinks } from './export-links.js';
import { sidesMissing, stepsFor } from './next-steps.js';
import { stepWords, type VersionStep } from './version-step-dialog.js';

/** Who has to do what next, in a sentence. */
export function useNextWords(): (plan: PlanVersion) => string {
  const { i18n } = useLingui();
  return (plan) => {
    if (plan.state === 'draft') {
      const sides = sidesMissing(plan).map((side) => i18n._(approvalSides[side]));
      return sides.length === 2
        ? i18n.t('Schriftgutverwaltung und Stadtarchiv billigen, zwei Personen')
        : i18n.t('Es billigt noch: {side}', { side: sides.join(', ') });
    }
    if (plan.state === 'released') {
      return plan.inForceFrom === null
        ? i18n.t('Die Schriftgutverwaltung setzt die Fassung in Kraft')
        : i18n.t('Tritt am {day} in Kraft', { day: formatDay(plan.inForceFrom, i18n.locale) });
    }
    return '';
  };
}

function Approvals({ plan }: { plan: PlanVersion }) {
  const { i18n } = useLingui();
  return (
    <ul className="ta-plain-list">
      {plan.approvals.map((approval) => (
        <li key={approval.side}>
          {i18n._(approvalSides[approval.side])}: {approval.userName}, {formatMoment(approval.at, i18n.locale)}
        </li>
      ))}
    </ul>
  );
}

interface VersionCardProps {
  plan: PlanVersion;
  base: PlanVersion | undefined;
  onStep: (step: VersionStep) => void;
}

/** One version: how it stands, who approved it, what is next. */
export function VersionCard({ plan, base, onStep }: VersionCardProps) {
  const { i18n } = useLingui();
  const nextWords = useNextWords();
  const rights = {
    mayManage: usePermission('filing-plan.manage'),
    mayApproveForArchive: usePermission('filing-plan.approve-for-archive'),
  };
  const state = planStates[plan.state];
  const name = i18n.t('{name}, Fassung {version}', { name: plan.name, version: plan.version });
  const steps = stepsFor(plan, rights);
  const mayRehearse = (rights.mayManage || rights.mayApproveForArchive) && plan.state !== 'superseded';
  return (
    <li className="ta-card" aria-label={name}>
      <div className="ta-section__head">
        <h2>
          <Link to="/aktenplan/versionen/$planId" params={{ planId: plan.id }}>
            {name}
          </Link>
        </h2>
        <Badge kind={state.kind}>{i18n._(state.label)}</Badge>
      </div>
      <DescriptionList
        items={[
          { term: i18n.t('Einheiten'), value: String(plan.units) },
          {
            term: i18n.t('Beruht auf'),
            value: base === undefined ? '' : i18n.t('Fassung {version}', { version: base.version }),
          },
          { term: i18n.t('Gebilligt'), value: plan.approvals.length === 0 ? '' : <Approvals plan={plan} /> },
          {
            term: i18n.t('In Kraft ab'),
            value: plan.state === 'released' ? '' : formatDay(plan.inForceFrom, i18n.locale),
          },
          { term: i18n.t('Zuletzt bearbeitet'), value: formatMoment(plan.editedAt, i18n.locale) },
          { term: i18n.t('Nächster Schritt'), value: nextWords(plan) },
        ]}
      />
      <div className="ta-actions">
        {steps.map((step, index) => (
          <Button
            key={step}
            label={`${i18n._(stepWords[step].act)}: ${name}`}
            kind={index === 0 && step !== 'discard' ? 'primary' : 'secondary'}
            onPress={() => {
              onStep(step);
            }}
          >
            {i18n._(stepWords[step].act)}
          </Button>
        ))}
        {mayRehearse ? (
          <Link
            className="kern-btn kern-btn--secondary"
            to="/aktenplan/versionen/$planId/aktenzeichen"
            params={{ planId: plan.id }}
            aria-label={`${i18n.t('Aktenzeichen')}: ${name}`}
          >
            <span className="kern-label">{i18n.t('Aktenzeichen')}</span>
          </Link>
        ) : null}
        {mayRehearse ? (
          <Link
            className="kern-btn kern-btn--secondary"
            to="/aktenplan/versionen/$planId/probelauf"
            params={{ planId: plan.id }}
            aria-label={`${i18n.t('Am Bestand proben')}: ${name}`}
          >
            <span className="kern-label">{i18n.t('Am Bestand proben')}</span>
          </Link>
        ) : null}
        {base === undefined ? null : (
          <Link
            className="kern-btn kern-btn--secondary"
            to="/aktenplan/vergleich"
            search={{ von: base.id, nach: plan.id }}
            aria-label={`${i18n.t('Mit Fassung {version} vergleichen', { version: base.version })}: ${name}`}
          >
            <span className="kern-label">{i18n.t('Mit Fassung {version} vergleichen', { version: base.version })}</span>
          </Link>
        )}
        <ExportLinks planId={plan.id} name={name} />
      </div>
    </li>
  );
}
