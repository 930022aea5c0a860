import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { refusedSentence } from '../../words/plan-fault-words.js';

function refusals(error: unknown): string[] {
  const faults = asProblem(error).details['faults'];
  return Array.isArray(faults) ? faults.filter((one) => typeof one === 'string') : [];
}

const shownAtMost = 8;

/** A step that failed: why, unit by unit where the plan would contradict itself, and the newest state at a press. */
export function PlanFailure({ error, onReload }: { error: unknown; onReload?: () => void }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const problem = asProblem(error);
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
      {problem.status === 409 ? (
        <div>
          <Button
            icon="autorenew"
            onPress={() => {
              void queries.invalidateQueries({ queryKey: ['plan-versions'] });
              void queries.invalidateQueries({ queryKey: ['plan-version'] });
              onReload?.();
            }}
          >
            {i18n.t('Neuen Stand laden')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
