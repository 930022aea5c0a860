import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { fileLifeQuery } from '../../api/life.js';
import { formatDay, formatMoment } from '../../format/dates.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { DescriptionList } from '../../ui/description-list.js';
import { Skeleton } from '../../ui/skeleton.js';
import { lifeStates, retentionSentence } from '../../words/life-words.js';
import { ClosingChecklist } from './closing-checklist.js';
import { FromRegister } from './from-register.js';
import type { FileTabProps } from './file-tab.js';

/** Where the file stands in its life: state, retention, and what is still to be done before closing. */
export function LifePanel({ file }: FileTabProps) {
  const { i18n } = useLingui();
  const query = useQuery(fileLifeQuery(file.id));
  if (query.isPending) {
    return <Skeleton lines={6} label={i18n.t('Lebenslauf wird geladen …')} />;
  }
  if (query.isLoadingError) {
    return <RequestFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  const life = query.data;
  const state = lifeStates[life.state];
  return (
    <section className="ta-section" aria-labelledby="life-title">
      <StaleNote query={query} />
      <h2 id="life-title">{i18n.t('Lebenslauf der Akte')}</h2>
      {life.invalid === null ? null : (
        <Alert kind="warning" title={i18n.t('Diese Akte ist ungültig.')}>
          <p>
            {i18n.t('{reason} ({who}, {when})', {
              reason: life.invalid.reason,
              who: life.invalid.markedBy,
              when: formatMoment(life.invalid.markedAt, i18n.locale),
            })}
          </p>
        </Alert>
      )}
      <DescriptionList
        items={[
          {
            term: i18n.t('Zustand'),
            value: state === undefined ? life.state : <Badge kind={state.kind}>{i18n._(state.label)}</Badge>,
          },
          {
            term: i18n.t('Geschlossen (z. d. A.)'),
            value:
              life.closing === null
                ? null
                : i18n.t('am {day} von {who}', {
                    day: formatDay(life.closing.closedOn, i18n.locale),
                    who: life.closing.closedBy,
                  }),
          },
          { term: i18n.t('Aufbewahrung'), value: retentionSentence(i18n, life) },
          {
            term: i18n.t('Abweichend vom Altregister sagen Fallaktenart oder Aktenplan'),
            value: life.planned === null ? null : retentionSentence(i18n, { retention: life.planned }),
          },
          {
            term: i18n.t('Ereignis eingetreten'),
            value:
              life.retention.kind !== 'event' || life.closing === null
                ? null
                : life.closing.eventOn === null
                  ? i18n.t('noch nicht eingetragen')
                  : formatDay(life.closing.eventOn, i18n.locale),
          },
          {
            term: life.closing === null ? i18n.t('Aufbewahren bis (bei Schließung heute)') : i18n.t('Aufbewahren bis'),
            value: life.retainUntil === null ? i18n.t('unbestimmt') : formatDay(life.retainUntil, i18n.locale),
          },
        ]}
      />
      <FromRegister fileId={file.id} life={life} />
      {life.closing === null ? (
        <>
          <h3>{i18n.t('Prüfliste vor der Schließung')}</h3>
          <ClosingChecklist obstacles={life.obstacles} fileId={file.id} />
        </>
      ) : null}
    </section>
  );
}
