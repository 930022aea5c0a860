import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { PlanUnitDetail } from '../../api/contract.js';
import { planFaultsQuery } from '../../api/filing-plans.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Badge } from '../../ui/badge.js';
import { faultSentence, faultSeverities } from '../../words/plan-fault-words.js';

interface OpenQuestionsProps {
  planId: string;
  units: readonly PlanUnitDetail[];
  onFound: (unit: PlanUnitDetail) => void;
}

/** What is left to decide before a draft can be approved; a press leads to the unit. */
export function OpenQuestions({ planId, units, onFound }: OpenQuestionsProps) {
  const { i18n } = useLingui();
  const query = useQuery(planFaultsQuery(planId));
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const faults = query.data ?? [];
  return (
    <details className="ta-section" open={faults.length > 0 && faults.length < 6}>
      <summary>
        {i18n.t('Noch offen: {count, plural, =0 {nichts} one {# Punkt} other {# Punkte}}', { count: faults.length })}
      </summary>
      {faults.length === 0 ? null : (
        <ul className="ta-open-questions">
          {faults.map((fault, index) => {
            const unit = units.find(({ mark }) => mark === fault.mark);
            return (
              <li key={`${fault.mark ?? ''} ${fault.code} ${String(index)}`}>
                <Badge kind={faultSeverities[fault.severity].kind}>
                  {i18n._(faultSeverities[fault.severity].label)}
                </Badge>{' '}
                {unit === undefined ? (
                  fault.mark
                ) : (
                  <button
                    type="button"
                    className="ta-link-button"
                    onClick={() => {
                      onFound(unit);
                    }}
                  >
                    {unit.mark} {unit.title}
                  </button>
                )}
                : {faultSentence(i18n, fault)}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
