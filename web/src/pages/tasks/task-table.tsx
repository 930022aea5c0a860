import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Task } from '../../api/contract.js';
import { SelectableList, type RowSelection, useCheckColumn } from '../../lists/row-selection.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { TaskDue, TaskPriority, useAge, useHolder } from './task-due.js';

interface TaskTableProps {
  tasks: Task[];
  currentId: string | undefined;
  selection: RowSelection;
}

/** Tasks with everything one weighs them by. */
export function TaskTable({ tasks, currentId, selection }: TaskTableProps) {
  const { i18n } = useLingui();
  const age = useAge();
  const holder = useHolder();
  const check = useCheckColumn<Task>(
    selection,
    ({ id }) => id,
    ({ title }) => title,
  );
  const columns: Column<Task>[] = [
    check,
    {
      key: 'what',
      header: i18n.t('Aufgabe'),
      isRowHeader: true,
      width: 'wide',
      cell: (task) => (
        <>
          <Link to="/aufgaben" search={(old) => ({ ...old, aufgabe: task.id })} className="ta-strong">
            {task.title}
          </Link>
          {task.subject === '' ? null : <p className="ta-small ta-muted">{task.subject}</p>}
        </>
      ),
    },
    {
      key: 'file',
      header: i18n.t('Akte'),
      cell: (task) =>
        task.fileId === null ? (
          (task.fileLabel ?? '')
        ) : (
          <Link to="/akten/$fileId" params={{ fileId: task.fileId }}>
            {task.fileLabel ?? i18n.t('zur Akte')}
          </Link>
        ),
    },
    { key: 'due', header: i18n.t('Fällig'), cell: (task) => <TaskDue task={task} /> },
    { key: 'weight', header: i18n.t('Gewicht'), cell: (task) => <TaskPriority priority={task.priority} /> },
    { key: 'holder', header: i18n.t('Bei'), cell: holder },
    { key: 'from', header: i18n.t('Von'), cell: ({ openedBy }) => openedBy },
    { key: 'age', header: i18n.t('Liegt'), cell: ({ openedAt }) => <span className="ta-nowrap">{age(openedAt)}</span> },
  ];
  return (
    <SelectableList selection={selection}>
      <DataTable
        caption={i18n.t('Aufgaben')}
        columns={columns}
        rows={tasks}
        rowKey={({ id }) => id}
        currentKey={currentId}
      />
    </SelectableList>
  );
}
