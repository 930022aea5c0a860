import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Task } from '../../api/contract.js';
import { taskCommands } from '../../api/tasks.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField } from '../../ui/text-field.js';
import { RequiredTextField, useRequiredText } from '../file-view/step-dialog.js';
import { PersonBox } from './person-box.js';
import { TaskDialog } from './task-dialog.js';

export interface TaskStepProps {
  task: Task;
  /** Who takes the step. */
  ownId: string;
  onClose: () => void;
}

/** The end of a day as a point in time; empty takes the day away. */
function endOf(day: string): string | null {
  return day === '' ? null : new Date(`${day}T23:59:00`).toISOString();
}

/** The beginning of a day: from then on a task that rests is there again. */
function beginOf(day: string): string | null {
  return day === '' ? null : new Date(`${day}T00:00:00`).toISOString();
}

function dayOf(moment: string | null): string {
  return moment === null ? '' : new Date(moment).toLocaleDateString('sv-SE');
}

/** Gives a task to somebody: passed on by whoever has it, assigned by the lead. */
export function HandOverDialog({ task, onClose }: TaskStepProps) {
  const { i18n } = useLingui();
  const [toId, setToId] = useState('');
  const [isTried, setIsTried] = useState(false);
  const remark = useRequiredText(i18n.t('Bitte begründen.'));
  const isHeld = task.assigneeId !== null;
  return (
    <TaskDialog
      title={i18n.t('Weitergeben: {title}', { title: task.title })}
      act={i18n.t('Weitergeben')}
      done={i18n.t('Weitergegeben.')}
      run={() => taskCommands.handOver(task.id, { version: task.version, toId, remark: remark.value.trim() })}
      isReady={() => {
        setIsTried(true);
        const isExplained = !isHeld || remark.check();
        return isExplained && toId !== '';
      }}
      onClose={onClose}
    >
      <PersonBox
        taskId={task.id}
        label={i18n.t('An wen')}
        purpose="give"
        value={toId}
        error={isTried && toId === '' ? i18n.t('Bitte jemanden auswählen.') : undefined}
        onChange={setToId}
      />
      <RequiredTextField label={i18n.t('Hinweis')} rows={3} text={remark} />
    </TaskDialog>
  );
}

/** Takes a task from whoever has it. */
export function TakeDialog({ task, ownId, onClose }: TaskStepProps) {
  const { i18n } = useLingui();
  const reason = useRequiredText(i18n.t('Bitte begründen.'));
  return (
    <TaskDialog
      title={i18n.t('An mich nehmen: {title}', { title: task.title })}
      act={i18n.t('An mich nehmen')}
      done={i18n.t('Die Aufgabe liegt jetzt bei Ihnen.')}
      run={() => taskCommands.handOver(task.id, { version: task.version, toId: ownId, remark: reason.value.trim() })}
      isReady={reason.check}
      onClose={onClose}
    >
      <p>
        {i18n.t('Die Aufgabe liegt bei {name}. Der Grund steht danach im Verlauf.', { name: task.assigneeName ?? '' })}
      </p>
      <RequiredTextField label={i18n.t('Grund')} autoFocus text={reason} />
    </TaskDialog>
  );
}

/** Moves the days of a task, and weighs it. */
export function RescheduleDialog({ task, onClose }: TaskStepProps) {
  const { i18n } = useLingui();
  const [followUp, setFollowUp] = useState(dayOf(task.followUpAt));
  const [due, setDue] = useState(dayOf(task.dueAt));
  const [priority, setPriority] = useState(String(task.priority));
  const mayMoveDue = task.part.leads || task.dueAt === null;
  const weights = [
    { value: '80', label: i18n.t('dringend') },
    { value: '50', label: i18n.t('üblich') },
    { value: '20', label: i18n.t('nachrangig') },
  ];
  const own = String(task.priority);
  return (
    <TaskDialog
      title={i18n.t('Termin: {title}', { title: task.title })}
      act={i18n.t('Ändern')}
      done={i18n.t('Geändert.')}
      run={() =>
        taskCommands.reschedule(task.id, {
          version: task.version,
          ...(followUp === dayOf(task.followUpAt) ? {} : { followUpAt: beginOf(followUp) }),
          ...(due === dayOf(task.dueAt) ? {} : { dueAt: endOf(due) }),
          priority: Number(priority),
        })
      }
      isReady={() => true}
      onClose={onClose}
    >
      <DayField
        label={i18n.t('Wiedervorlage am')}
        hint={i18n.t('Bis dahin ruht die Aufgabe. Leer: sie ist gleich da.')}
        outlook="ahead"
        value={followUp}
        onChange={setFollowUp}
      />
      {mayMoveDue ? (
        <DayField label={i18n.t('Frist')} outlook="ahead" value={due} onChange={setDue} />
      ) : (
        <p className="ta-muted">{i18n.t('Die Frist verschiebt nur die Leitung.')}</p>
      )}
      <SelectField
        label={i18n.t('Gewicht')}
        value={priority}
        options={
          weights.some(({ value }) => value === own)
            ? weights
            : [{ value: own, label: i18n.t('wie bisher ({weight})', { weight: own }) }, ...weights]
        }
        onChange={setPriority}
      />
    </TaskDialog>
  );
}
