import { useLingui } from '@lingui/react';
import type { Task } from '../../api/contract.js';
import { formatDay } from '../../format/dates.js';
import { Badge } from '../../ui/badge.js';
import { priorityWord } from '../../words/task-words.js';

const dayMs = 24 * 3600 * 1000;

/** Until when a task is to be done; what is overdue says so. */
export function TaskDue({ task }: { task: Task }) {
  const { i18n } = useLingui();
  return (
    <>
      {task.dueAt === null ? (
        <span className="ta-muted">{i18n.t('ohne Frist')}</span>
      ) : (
        <span className="ta-nowrap">{formatDay(task.dueAt, i18n.locale)}</span>
      )}{' '}
      {task.isOverdue ? <Badge kind="danger">{i18n.t('überfällig')}</Badge> : null}
      {task.followUpAt === null ? null : (
        <Badge kind="neutral">{i18n.t('Wiedervorlage {day}', { day: formatDay(task.followUpAt, i18n.locale) })}</Badge>
      )}
    </>
  );
}

/** How much a task matters, where that is not as usual. */
export function TaskPriority({ priority }: { priority: number }) {
  const { i18n } = useLingui();
  const word = priorityWord(priority);
  return word === undefined ? null : <Badge kind={word === 'dringend' ? 'warning' : 'neutral'}>{i18n._(word)}</Badge>;
}

/** How long a task has lain, in whole days. */
export function useAge(): (openedAt: string) => string {
  const { i18n } = useLingui();
  return (openedAt) => {
    const days = Math.max(0, Math.floor((Date.now() - Date.parse(openedAt)) / dayMs));
    return i18n.t('{days, plural, =0 {seit heute} one {seit # Tag} other {seit # Tagen}}', { days });
  };
}

/** With whom a task lies. */
export function useHolder(): (task: Task) => string {
  const { i18n } = useLingui();
  return (task) => {
    if (task.status === 'completed') {
      const { completedBy, completedFor } = task;
      return completedFor === null
        ? (completedBy ?? '')
        : i18n.t('{who} i. V. {absent}', { who: completedBy ?? '', absent: completedFor });
    }
    return task.assigneeName ?? i18n.t('noch bei niemandem');
  };
}
