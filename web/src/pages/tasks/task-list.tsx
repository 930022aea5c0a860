import { useLingui } from '@lingui/react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Task } from '../../api/contract.js';
import { TaskDue, TaskPriority, useAge, useHolder } from './task-due.js';

interface TaskListProps {
  tasks: Task[];
  currentId: string;
  onOpen: (id: string) => void;
}

function Entry({ task }: { task: Task }) {
  const age = useAge();
  const holder = useHolder();
  return (
    <ListBoxItem id={task.id} textValue={task.title}>
      <span className="ta-strong">
        {task.title} <TaskPriority priority={task.priority} />
      </span>
      <span className="ta-option__second">{[task.fileLabel, task.subject].filter(Boolean).join(' · ')}</span>
      <span className="ta-option__second">
        <TaskDue task={task} /> · {holder(task)} · {age(task.openedAt)}
      </span>
    </ListBoxItem>
  );
}

/** The tasks beside the one that is open; the arrow keys open one after another. */
export function TaskList({ tasks, currentId, onOpen }: TaskListProps) {
  const { i18n } = useLingui();
  return (
    <div className="ta-in-tray__pieces">
      <ListBox
        className="ta-listbox"
        aria-label={i18n.t('Aufgaben')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[currentId]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onOpen(String(key));
        }}
      >
        {tasks.map((task) => (
          <Entry key={task.id} task={task} />
        ))}
      </ListBox>
    </div>
  );
}
