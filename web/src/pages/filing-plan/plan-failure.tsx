import { useLingui } from '@lingui/react';
import { asProblem } from '../../api/problem.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { refusedSentence } from '../../words/plan-fault-words.js';

function refusals(error: unknown): string[] {
  const faults = asProblem(error).details['faults'];
  return Array.isArray(faults) ? faults.filter((one) => typeof one === 'string') : [];
}

const shownAtMost = 8;

/** A step that failed: why, unit by unit where the plan would contradict itself. */
export function PlanFailure({ error }: { error: unknown }) {
  const { i18n } = useLingui();
  const sentences = refusals(error);
  return (
    <>
      <RequestFailure error={error} />
      {sentences.length === 0 ? null : (
        <ul>
          {sentences.slice(0, shownAtMost).map((text) => (
            <li key={text}>{refusedSentence(i18n, text)}</li>
          ))}
          {sentences.length > shownAtMost ? (
            <li>{i18n.t('und {count} weitere', { count: sentences.length - shownAtMost })}</li>
          ) : null}
        </ul>
      )}
    </>
  );
}
