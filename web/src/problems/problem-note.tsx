import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Details } from '../api/contract.js';
import { asProblem } from '../api/problem.js';
import { formatMoment } from '../format/dates.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { propertyLabel } from '../words/property-words.js';
import { wordsFor } from './catalogue.js';
import { detailLines } from './detail-lines.js';
import type { ProblemGroup } from './problem-groups.js';
import { violationWords } from './violation-words.js';

function readable(value: string, locale: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? formatMoment(value, locale) : value;
}

function DetailWords({ details }: { details: Details }) {
  const { i18n } = useLingui();
  const lines = detailLines(details);
  if (lines.length === 0) {
    return null;
  }
  return (
    <p className="ta-small">
      {lines.map((line) => `${i18n._(line.label)}: ${readable(line.value, i18n.locale)}`).join(' · ')}
    </p>
  );
}

function Places({ places }: { places: ProblemGroup['places'] }) {
  const { i18n } = useLingui();
  const words = places.flatMap(({ fileName, page }) => {
    const parts = [fileName, page === undefined ? undefined : i18n.t('Seite {page}', { page })];
    const named = parts.filter((part) => part !== undefined);
    return named.length === 0 ? [] : [named.join(', ')];
  });
  return words.length === 0 ? null : <p className="ta-strong">{words.join(' · ')}</p>;
}

/** A problem of files, pages or a piece: what happened, where, and what to do. */
export function ProblemNote({ group, children }: { group: ProblemGroup; children?: React.ReactNode }) {
  const { i18n } = useLingui();
  const { problem, places } = group;
  const words = wordsFor(problem.code);
  return (
    <Alert kind={problem.severity === 'refuse' ? 'danger' : 'warning'} title={i18n._(words.what)}>
      <Places places={places} />
      <p>{i18n._(words.todo)}</p>
      <DetailWords details={problem.details} />
      {children}
    </Alert>
  );
}

/** After a refusal because something has changed: fetches what is there now; what was typed stays. */
function FreshState() {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const [state, setState] = useState<'offered' | 'loading' | 'loaded'>('offered');
  if (state === 'loaded') {
    return (
      <p role="status" className="ta-strong">
        {i18n.t('Der neue Stand ist geladen. Bitte ansehen und dann noch einmal bestätigen.')}
      </p>
    );
  }
  return (
    <div>
      <Button
        icon="autorenew"
        isBusy={state === 'loading'}
        onPress={() => {
          setState('loading');
          void queries.invalidateQueries().then(() => {
            setState('loaded');
          });
        }}
      >
        {i18n.t('Neuen Stand laden')}
      </Button>
    </div>
  );
}

/** A request that failed, with the way out: a button to try again, or to see what has changed meanwhile. */
export function RequestFailure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { i18n } = useLingui();
  const problem = asProblem(error);
  const words = wordsFor(problem.code);
  return (
    <Alert kind="danger" title={i18n._(words.what)} isUrgent>
      <p>{i18n._(words.todo)}</p>
      <DetailWords details={problem.details} />
      {problem.violations.length === 0 ? null : (
        <ul>
          {problem.violations.map((violation) => (
            <li key={`${violation.field} ${violation.code}`}>
              {propertyLabel(i18n, violation.field.split('.').at(-1) ?? violation.field)}:{' '}
              {i18n._(violationWords(violation.code))}
            </li>
          ))}
        </ul>
      )}
      <details className="ta-small">
        <summary>{i18n.t('Technische Angaben')}</summary>
        <p>
          {problem.code}
          {problem.status === 0 ? '' : ` · HTTP ${String(problem.status)}`}
          {problem.correlationId === null ? '' : ` · ${problem.correlationId}`}
        </p>
      </details>
      {problem.status === 409 && onRetry === undefined ? <FreshState key={problem.correlationId} /> : null}
      {onRetry === undefined ? null : (
        <div>
          <Button icon="autorenew" onPress={onRetry}>
            {i18n.t('Noch einmal versuchen')}
          </Button>
        </div>
      )}
    </Alert>
  );
}

/** A failed request in one sentence, for notices. */
export function useFailureWords(): (error: unknown) => string {
  const { i18n } = useLingui();
  return (error) => {
    const words = wordsFor(asProblem(error).code);
    return `${i18n._(words.what)} ${i18n._(words.todo)}`;
  };
}
