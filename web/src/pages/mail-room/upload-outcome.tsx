import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { formatBytes } from '../../format/numbers.js';
import { groupProblems } from '../../problems/problem-groups.js';
import { ProblemNote, RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import type { UploadState } from './upload-state.js';

interface UploadOutcomeProps {
  state: UploadState;
  onAbort: () => void;
  onRetry: () => void;
}

function Sending({ state, onAbort }: { state: Extract<UploadState, { kind: 'sending' }>; onAbort: () => void }) {
  const { i18n } = useLingui();
  return (
    <div className="ta-section">
      <ProgressBar
        label={i18n.t('{count, plural, one {# Datei wird übertragen} other {# Dateien werden übertragen}}', {
          count: state.files.length,
        })}
        value={state.sent}
        max={state.total}
        words={i18n.t('{sent} von {total}', {
          sent: formatBytes(state.sent, i18n.locale),
          total: formatBytes(state.total, i18n.locale),
        })}
      />
      <div>
        <Button icon="close" onPress={onAbort}>
          {i18n.t('Übertragung abbrechen')}
        </Button>
      </div>
    </div>
  );
}

/** How the upload goes or went. */
export function UploadOutcome({ state, onAbort, onRetry }: UploadOutcomeProps) {
  const { i18n } = useLingui();
  return (
    <div aria-live="polite">
      {state.kind === 'sending' ? <Sending state={state} onAbort={onAbort} /> : null}
      {state.kind === 'stopped' ? (
        <Alert kind="info" title={i18n.t('Die Übertragung wurde abgebrochen.')}>
          <p>{i18n.t('Es wurde kein Stapel angelegt.')}</p>
          <div>
            <Button icon="autorenew" onPress={onRetry}>
              {i18n.t('Noch einmal übertragen')}
            </Button>
          </div>
        </Alert>
      ) : null}
      {state.kind === 'failed' ? <RequestFailure error={state.error} onRetry={onRetry} /> : null}
      {state.kind === 'done' ? (
        <Alert kind="success" title={i18n.t('Stapel {number} ist angekommen.', { number: state.batch.number })}>
          {groupProblems(state.batch.problems).map((group) => (
            <ProblemNote key={group.problem.code} group={group} />
          ))}
          <p>
            <Link to="/poststelle/stapel/$batchId" params={{ batchId: state.batch.id }}>
              {i18n.t('Stapel öffnen')}
            </Link>
          </p>
        </Alert>
      ) : null}
    </div>
  );
}
