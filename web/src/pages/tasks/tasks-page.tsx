import { useLingui } from '@lingui/react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Task } from '../../api/contract.js';
import { itemsOf } from '../../api/mail-room.js';
import { tasksQuery } from '../../api/tasks.js';
import { may, useSession } from '../../app/session.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { ListFrame } from '../../lists/list-frame.js';
import { useRowPlace } from '../../lists/row-place.js';
import { useRowSelection } from '../../lists/row-selection.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { BulkBar } from './bulk-bar.js';
import { type TaskStep, TaskDetail, useClaiming } from './task-detail.js';
import { TaskFilters, type TaskFilterKey } from './task-filters.js';
import { TaskList } from './task-list.js';
import { TaskNotices } from './task-notices.js';
import { HandOverDialog, RescheduleDialog, TakeDialog } from './task-steps.js';
import { TaskTable } from './task-table.js';

const dialogs = { 'hand-over': HandOverDialog, take: TakeDialog, reschedule: RescheduleDialog };

/** Views this user has something to see in. */
function useViews(): string[] {
  const user = useSession()?.user;
  if (user === undefined) return [];
  return [
    ...(may(user, 'tasks.work') ? ['inbox', 'mine', 'offered', 'colleagues', 'done'] : []),
    ...(may(user, 'tasks.lead') ? ['team'] : []),
    ...(may(user, 'tasks.operate') ? ['unresolved'] : []),
  ];
}

function useTasks() {
  const views = useViews();
  const search = useSearch({ from: '/aufgaben' });
  const wanted = search.sicht ?? 'inbox';
  const view = views.includes(wanted) ? wanted : (views[0] ?? 'inbox');
  const { faellig: due, folge: sort, ruhend: resting, wer: assignee, q } = search;
  const query = useInfiniteQuery(tasksQuery({ view, due, sort, resting, assignee, q }));
  return { views, search: { ...search, sicht: view }, query, tasks: itemsOf(query.data) };
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  const { i18n } = useLingui();
  return (
    <EmptyState title={isFiltered ? i18n.t('Keine Aufgabe passt zum Filter') : i18n.t('Keine Aufgaben')}>
      <p>
        {isFiltered
          ? i18n.t('Filter ändern oder leeren, um weitere Aufgaben zu sehen.')
          : i18n.t('Aufgaben aus Abläufen und Umlaufmappen erscheinen hier von selbst.')}
      </p>
    </EmptyState>
  );
}

/** Keys of the page: along the list, into a task and back, and what one does most. */
function useTaskKeys(acts: {
  tasks: Task[];
  current: Task | undefined;
  isOpen: boolean;
  ownId: string;
  go: (by: number) => void;
  open: (id: string) => void;
  step: (step: TaskStep, task: Task) => void;
}): void {
  const { i18n } = useLingui();
  const claiming = useClaiming();
  const { current } = acts;
  const act = (run: (task: Task) => void) => () => {
    if (current !== undefined) run(current);
  };
  const mayDo = current?.part.mayDo === true && current.status === 'open';
  useKeyBindings(i18n.t('Aufgaben'), [
    {
      chord: 'j',
      label: i18n.t('Nächste Aufgabe'),
      run: () => {
        acts.go(1);
      },
    },
    {
      chord: 'k',
      label: i18n.t('Vorige Aufgabe'),
      run: () => {
        acts.go(-1);
      },
    },
    {
      chord: 'Enter',
      label: i18n.t('Aufgabe öffnen'),
      isEnabled: !acts.isOpen && current !== undefined,
      run: act(({ id }) => {
        acts.open(id);
      }),
    },
    {
      chord: 'e',
      label: i18n.t('Übernehmen'),
      isEnabled: mayDo && current.assigneeId !== acts.ownId,
      run: act((task) => {
        claiming('claim', task);
      }),
    },
    {
      chord: 'z',
      label: i18n.t('Zurückgeben'),
      isEnabled: mayDo && current.assigneeId !== null,
      run: act((task) => {
        claiming('giveBack', task);
      }),
    },
    {
      chord: 'u',
      label: i18n.t('Weitergeben'),
      isEnabled: mayDo || current?.part.mayHandOut === true,
      run: act((task) => {
        acts.step('hand-over', task);
      }),
    },
    {
      chord: 'v',
      label: i18n.t('Termin'),
      isEnabled: mayDo || current?.part.leads === true,
      run: act((task) => {
        acts.step('reschedule', task);
      }),
    },
    {
      chord: 'Escape',
      label: i18n.t('Zurück zur Liste'),
      isEnabled: acts.isOpen,
      run: () => {
        acts.open('');
      },
    },
  ]);
}

/** Everything the page knows and does: the list, where one stands in it, the open task, the step in hand. */
function useDesk() {
  const ownId = useSession()?.user?.id ?? '';
  const navigate = useNavigate({ from: '/aufgaben' });
  const { views, search, query, tasks } = useTasks();
  const { current: row, move, leave } = useRowPlace(tasks);
  const openId = search.aufgabe ?? '';
  const [step, setStep] = useState<{ name: TaskStep; task: Task } | null>(null);
  const at = tasks.findIndex(({ id }) => id === openId);
  const isOpen = openId !== '';
  function open(id: string) {
    void navigate({ search: (old) => ({ ...old, aufgabe: id }), replace: isOpen, resetScroll: false });
  }
  function go(by: number) {
    if (isOpen) open(tasks[Math.max(0, Math.min(tasks.length - 1, at + by))]?.id ?? openId);
    else move(by);
    if (at > tasks.length - 5 && query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  }
  function take(name: TaskStep, task: Task) {
    setStep({ name, task });
  }
  useTaskKeys({ tasks, isOpen, ownId, go, open, current: isOpen ? tasks[at] : row, step: take });
  return {
    ...{ ownId, views, search, query, tasks, row, openId, isOpen, step, open, take },
    endStep: () => {
      setStep(null);
    },
    openNext: () => {
      open(tasks[at + 1]?.id ?? '');
    },
    choose: (key: TaskFilterKey, value: string) => {
      leave();
      void navigate({ search: (old) => ({ ...old, [key]: value, aufgabe: '' }), replace: true, resetScroll: false });
    },
    clear: () => {
      leave();
      void navigate({ search: { sicht: search.sicht }, replace: true });
    },
    isFiltered: [search.faellig, search.q, search.wer].some((value) => (value ?? '') !== ''),
  };
}

type Desk = ReturnType<typeof useDesk>;

/** The list with everything one weighs tasks by. */
function WholeList({ desk }: { desk: Desk }) {
  const { i18n } = useLingui();
  const { query, tasks, search, isFiltered } = desk;
  const selection = useRowSelection(
    JSON.stringify({ ...search, aufgabe: '' }),
    tasks.map(({ id }) => id),
  );
  return (
    <>
      <TaskNotices />
      <TaskFilters
        search={search}
        views={desk.views}
        onChoose={desk.choose}
        onClear={isFiltered ? desk.clear : undefined}
      />
      <section className="ta-section" aria-label={i18n.t('Liste der Aufgaben')}>
        <BulkBar tasks={tasks} selection={selection} />
        <ListFrame
          query={query}
          loading={i18n.t('Aufgaben werden geladen …')}
          empty={<Empty isFiltered={isFiltered} />}
        >
          {(shown) => <TaskTable tasks={shown} currentId={desk.row?.id} selection={selection} />}
        </ListFrame>
      </section>
    </>
  );
}

/** The task that is open, with the others beside it. */
function OpenTask({ desk }: { desk: Desk }) {
  const { i18n } = useLingui();
  const { query, openId } = desk;
  return (
    <div className="ta-tasks--beside">
      <section className="ta-in-tray__list" aria-label={i18n.t('Liste der Aufgaben')}>
        <Link to="/aufgaben" search={(old) => ({ ...old, aufgabe: '' })}>
          {i18n.t('Zurück zur Liste')}
        </Link>
        <ListFrame query={query} loading={i18n.t('Aufgaben werden geladen …')} empty={null}>
          {(shown) => <TaskList tasks={shown} currentId={openId} onOpen={desk.open} />}
        </ListFrame>
      </section>
      <TaskDetail key={openId} id={openId} ownId={desk.ownId} onStep={desk.take} onDone={desk.openNext} />
    </div>
  );
}

/** The tasks (Aufgaben) of whoever is signed in: on his desk, on offer, of his team. */
export function TasksPage() {
  const { i18n } = useLingui();
  const user = useSession()?.user;
  const desk = useDesk();
  const { step, tasks, isOpen } = desk;
  const Dialog = step === null ? null : dialogs[step.name];
  const mayLead = user !== undefined && may(user, 'tasks.lead');
  return (
    <div className={isOpen ? 'ta-page ta-page--work' : 'ta-page'}>
      <PageHeader
        title={i18n.t('Aufgaben')}
        actions={mayLead ? <Link to="/aufgaben/team">{i18n.t('Auslastung des Teams')}</Link> : undefined}
      />
      {isOpen ? <OpenTask desk={desk} /> : <WholeList desk={desk} />}
      {Dialog === null || step === null ? null : (
        <Dialog
          task={tasks.find(({ id }) => id === step.task.id) ?? step.task}
          ownId={desk.ownId}
          onClose={desk.endStep}
        />
      )}
    </div>
  );
}
