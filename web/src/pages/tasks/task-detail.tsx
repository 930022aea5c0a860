import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Task, TaskDetail as Detail } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { refreshTasks, taskCommands, taskQuery } from '../../api/tasks.js';
import { formatMoment } from '../../format/dates.js';
import { StaleNote } from '../../lists/fetched.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { DescriptionList } from '../../ui/description-list.js';
import { notify } from '../../ui/notices.js';
import { Skeleton } from '../../ui/skeleton.js';
import { unresolvedWords } from '../../words/task-words.js';
import { TaskComments } from './task-comments.js';
import { TaskDue, TaskPriority, useHolder } from './task-due.js';
import { TaskForm } from './task-form.js';
import { TaskHistory } from './task-history.js';
import { TaskValues } from './task-values.js';

/** A step with the task that is open. */
export type TaskStep = 'hand-over' | 'take' | 'reschedule';

interface TaskDetailProps {
  id: string;
  ownId: string;
  onStep: (step: TaskStep, task: Task) => void;
  onDone: () => void;
}

/** Claiming and giving back: one press each. */
export function useClaiming(): (act: 'claim' | 'giveBack', task: Task) => void {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: ({ act, task }: { act: 'claim' | 'giveBack'; task: Task }) => taskCommands[act](task.id, task.version),
    onSuccess: async (_, { act }) => {
      const words = act === 'claim' ? i18n.t('Übernommen.') : i18n.t('Zurückgegeben.');
      notify({ kind: 'success', text: words });
      await refreshTasks(queries);
    },
    onError: async () => {
      notify({
        kind: 'danger',
        text: i18n.t('Das ging nicht mehr: Die Aufgabe hat sich inzwischen geändert. Der neue Stand ist geladen.'),
      });
      await refreshTasks(queries);
    },
  });
  return (act, task) => {
    if (!acting.isPending) acting.mutate({ act, task });
  };
}

function Steps({ task, ownId, onStep }: { task: Task; ownId: string; onStep: TaskDetailProps['onStep'] }) {
  const { i18n } = useLingui();
  const claiming = useClaiming();
  const { part, assigneeId } = task;
  if (task.status !== 'open') return null;
  return (
    <div className="ta-actions">
      {part.mayDo && assigneeId !== ownId ? (
        <Button
          kind={assigneeId === null ? 'primary' : 'secondary'}
          onPress={() => {
            claiming('claim', task);
          }}
        >
          {i18n.t('Übernehmen')}
        </Button>
      ) : null}
      {part.mayDo && assigneeId !== null ? (
        <Button
          onPress={() => {
            claiming('giveBack', task);
          }}
        >
          {i18n.t('Zurückgeben')}
        </Button>
      ) : null}
      {!part.mayDo && part.mayTake && assigneeId !== null ? (
        <Button
          onPress={() => {
            onStep('take', task);
          }}
        >
          {i18n.t('An mich nehmen')}
        </Button>
      ) : null}
      {part.mayDo || part.mayHandOut ? (
        <Button
          onPress={() => {
            onStep('hand-over', task);
          }}
        >
          {i18n.t('Weitergeben')}
        </Button>
      ) : null}
      {part.mayDo || part.leads ? (
        <Button
          onPress={() => {
            onStep('reschedule', task);
          }}
        >
          {i18n.t('Termin')}
        </Button>
      ) : null}
    </div>
  );
}

function Facts({ task }: { task: Task }) {
  const { i18n } = useLingui();
  const holder = useHolder();
  return (
    <DescriptionList
      items={[
        ...(task.fileId === null
          ? []
          : [
              {
                term: i18n.t('Akte'),
                value: (
                  <Link to="/akten/$fileId" params={{ fileId: task.fileId }}>
                    {task.fileLabel ?? i18n.t('zur Akte')}
                  </Link>
                ),
              },
            ]),
        { term: i18n.t('Fällig'), value: <TaskDue task={task} /> },
        { term: i18n.t('Bei'), value: holder(task) },
        ...(task.unit === null ? [] : [{ term: i18n.t('Amt'), value: unitLabel(task.unit) }]),
        { term: i18n.t('Von'), value: `${task.openedBy}, ${formatMoment(task.openedAt, i18n.locale)}` },
      ]}
    />
  );
}

function Body({ detail, ownId, onStep, onDone }: { detail: Detail } & Omit<TaskDetailProps, 'id'>) {
  const { i18n } = useLingui();
  const { task } = detail;
  const isOver = task.status !== 'open';
  return (
    <>
      <header>
        <h2 id="task-title">
          {task.title} <TaskPriority priority={task.priority} />
        </h2>
        {task.subject === '' ? null : <p className="ta-muted">{task.subject}</p>}
      </header>
      {task.part.actsFor === null || isOver ? null : (
        <Alert kind="info" title={i18n.t('Sie handeln in Vertretung')}>
          <p>
            {i18n.t('Was Sie hier tun, tun Sie i. V. für {name}; beide Namen stehen im Verlauf.', {
              name: task.part.actsFor,
            })}
          </p>
        </Alert>
      )}
      {task.unresolved === null ? null : (
        <Alert kind="warning" title={i18n.t('Niemand ist zuständig')}>
          <p>{i18n._(unresolvedWords[task.unresolved])}</p>
          <p>{i18n.t('Die Aufgabe wartet, bis jemand sie zugewiesen bekommt.')}</p>
        </Alert>
      )}
      <Facts task={task} />
      <Steps task={task} ownId={ownId} onStep={onStep} />
      {detail.instructions === null ? null : <p className="ta-pre-line">{detail.instructions}</p>}
      <TaskValues detail={detail} />
      {detail.page === null ? null : <a href={detail.page}>{i18n.t('Dort bearbeiten')}</a>}
      {task.part.mayDo && !isOver && detail.page === null ? <TaskForm detail={detail} onDone={onDone} /> : null}
      <TaskComments taskId={task.id} comments={detail.comments} mayWrite={!isOver} />
      <TaskHistory events={detail.events} />
    </>
  );
}

/** One task: what it is about, its form, what was said and what happened. */
export function TaskDetail({ id, ...props }: TaskDetailProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const query = useQuery(taskQuery(id));
  useEffect(() => {
    // whoever opens a task has read what was told him of it
    taskCommands.readNotices(id).then(
      () => queries.invalidateQueries({ queryKey: ['tasks', 'notices'] }),
      () => undefined,
    );
  }, [id, queries]);
  return (
    <section className="ta-task-detail" aria-labelledby={query.data === undefined ? undefined : 'task-title'}>
      {query.isPending ? <Skeleton lines={8} label={i18n.t('Aufgabe wird geladen …')} /> : null}
      {query.isLoadingError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      <StaleNote query={query} />
      {query.data === undefined ? null : <Body detail={query.data} {...props} />}
    </section>
  );
}
