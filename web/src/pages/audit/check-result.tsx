import { useLingui } from '@lingui/react';
import type { IntegrityCheck } from '../../api/contract.js';
import { formatMoment } from '../../format/dates.js';
import { formatCount } from '../../format/numbers.js';
import { wordsFor } from '../../problems/catalogue.js';
import { detailLines } from '../../problems/detail-lines.js';
import { Alert } from '../../ui/alert.js';
import { ProgressBar } from '../../ui/progress-bar.js';

const kinds: Record<'entry' | 'block' | 'object', string> = {
  entry: /*i18n*/ 'Journaleintrag {id}',
  block: /*i18n*/ 'Block {id}',
  object: /*i18n*/ 'Datei {id}',
};

function Fault({ fault }: { fault: NonNullable<IntegrityCheck['firstFault']> }) {
  const { i18n } = useLingui();
  const words = wordsFor(fault.code);
  return (
    <Alert
      kind="danger"
      title={i18n.t('Erste Stelle, die nicht passt: {place}', { place: i18n._(kinds[fault.kind], { id: fault.id }) })}
    >
      <p className="ta-strong">{i18n._(words.what)}</p>
      <p>{i18n._(words.todo)}</p>
      <p className="ta-small ta-mono">
        {[fault.code, ...detailLines(fault.details).map((line) => `${i18n._(line.label)}: ${line.value}`)].join(' · ')}
      </p>
    </Alert>
  );
}

function useVerdict(check: IntegrityCheck): { kind: 'info' | 'success' | 'danger'; title: string } {
  const { i18n } = useLingui();
  switch (check.state) {
    case 'running':
      return { kind: 'info', title: i18n.t('Prüfung läuft') };
    case 'ok':
      return {
        kind: 'success',
        title: i18n.t('Alles unverändert: Journal, Blöcke und Dateien stimmen mit ihren Prüfwerten überein.'),
      };
    case 'failed':
      return { kind: 'danger', title: i18n.t('Es wurde eine Abweichung gefunden.') };
  }
}

/** One check: how far it is, what it found. */
export function CheckResult({ check }: { check: IntegrityCheck }) {
  const { i18n } = useLingui();
  const verdict = useVerdict(check);
  const parts = [
    { key: 'entries', label: i18n.t('Journaleinträge'), progress: check.progress.entries },
    { key: 'blocks', label: i18n.t('Blöcke'), progress: check.progress.blocks },
    { key: 'objects', label: i18n.t('Dateien'), progress: check.progress.objects },
  ];
  return (
    <article
      className="ta-card"
      aria-label={i18n.t('Prüfung vom {moment}', { moment: formatMoment(check.startedAt, i18n.locale) })}
    >
      <p className="ta-muted">
        {i18n.t('Begonnen {moment}', { moment: formatMoment(check.startedAt, i18n.locale) })}
        {` · ${check.startedBy}`}
        {check.finishedAt === null
          ? ''
          : ` · ${i18n.t('beendet {moment}', { moment: formatMoment(check.finishedAt, i18n.locale) })}`}
      </p>
      <div role="status">
        <Alert kind={verdict.kind} title={verdict.title} />
      </div>
      {check.firstFault === null ? null : <Fault fault={check.firstFault} />}
      {parts.map(({ key, label, progress }) => (
        <ProgressBar
          key={key}
          label={label}
          value={progress.done}
          max={progress.total}
          words={i18n.t('{done} von {total}', {
            done: formatCount(progress.done, i18n.locale),
            total: formatCount(progress.total, i18n.locale),
          })}
        />
      ))}
    </article>
  );
}
