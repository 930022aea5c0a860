import { useLingui } from '@lingui/react';
import type { TaskEvent } from '../../api/contract.js';
import { formatMoment } from '../../format/dates.js';
import { actorOf, taskEvents } from '../../words/task-words.js';

/** What happened with a task, the latest first. */
export function TaskHistory({ events }: { events: TaskEvent[] }) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="task-history">
      <h3 id="task-history">{i18n.t('Verlauf')}</h3>
      <ol className="ta-timeline" reversed>
        {[...events].reverse().map((event) => {
          const words = taskEvents[event.kind];
          const actor = actorOf(event, i18n.t('i. V.'));
          return (
            <li key={`${event.at} ${event.kind}`}>
              <p>{words === undefined ? event.kind : i18n._(words, { actor, assignee: event.assignee ?? '' })}</p>
              {event.remark === null ? null : <p className="ta-pre-line">{event.remark}</p>}
              <p className="ta-small ta-muted">
                <time dateTime={event.at}>{formatMoment(event.at, i18n.locale)}</time>
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
