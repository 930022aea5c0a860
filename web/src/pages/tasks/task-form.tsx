import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues, TaskDetail } from '../../api/contract.js';
import { asProblem } from '../../api/problem.js';
import { refreshTasks, taskCommands } from '../../api/tasks.js';
import { formOf, missingIn, startOf } from '../../fields/schema-fields.js';
import { SchemaForm } from '../../fields/schema-form.js';
import { useKeyBindings } from '../../keys/key-bindings.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { notify } from '../../ui/notices.js';

const quietMs = 800;

interface TaskFormProps {
  detail: TaskDetail;
  onDone: () => void;
}

/** Keeps what is typed on the server once nobody has typed for a moment; what is left undone is there tomorrow too. */
function useDraft(taskId: string, values: FieldValues, isTouched: boolean): 'none' | 'saving' | 'saved' {
  const [state, setState] = useState<'none' | 'saving' | 'saved'>('none');
  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => {
      setState('saving');
      taskCommands.keepDraft(taskId, values).then(
        () => {
          setState('saved');
        },
        () => {
          // completing says what is wrong; a draft that cannot be kept stays on the screen
          setState('none');
        },
      );
    }, quietMs);
    return () => {
      clearTimeout(timer);
    };
  }, [taskId, values, isTouched]);
  return state;
}

/** Fields the server has named, as `field keyword`. */
function refusedFields(error: unknown): string[] {
  const { faults } = asProblem(error).details;
  return Array.isArray(faults) ? faults.map((fault) => String(fault).split(' ')[0] ?? '') : [];
}

/** What a task asks for, and the button that completes it. */
export function TaskForm({ detail, onDone }: TaskFormProps) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const { task, form: schema } = detail;
  const [values, setValues] = useState<FieldValues>(() =>
    schema === null ? {} : startOf(schema, detail.draft?.values ?? detail.values),
  );
  const [isTouched, setIsTouched] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const place = useRef<HTMLFormElement>(null);
  const draft = useDraft(task.id, values, isTouched);
  const form = schema === null ? null : formOf(schema, values);
  const completing = useMutation({
    mutationFn: () => taskCommands.complete(task.id, { ...values }, key),
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Erledigt: {title}', { title: task.title }) });
      onDone();
      await refreshTasks(queries);
    },
    onError: () => refreshTasks(queries),
  });
  const missing = form === null ? [] : missingIn(form, values);
  const refused = completing.isError ? refusedFields(completing.error) : [];
  const errors = Object.fromEntries([
    ...refused.map((field) => [field, i18n.t('Diese Angabe passt nicht.')]),
    ...(isTried ? missing.map((field) => [field, i18n.t('Bitte ausfüllen.')]) : []),
  ]) as Record<string, string>;
  function complete() {
    setIsTried(true);
    if (completing.isPending) return;
    if (missing.length === 0) completing.mutate();
    else requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
  useKeyBindings(i18n.t('Formular'), [{ chord: 'Ctrl+Enter', label: i18n.t('Erledigen'), run: complete }]);
  return (
    <form
      ref={place}
      className="ta-section"
      aria-label={form === null || form.title === '' ? task.title : form.title}
      onSubmit={(event) => {
        event.preventDefault();
        complete();
      }}
    >
      {form === null ? null : (
        <>
          {form.title === '' ? null : <h3>{form.title}</h3>}
          {form.description === '' ? null : <p>{form.description}</p>}
          <SchemaForm
            form={form}
            values={values}
            errors={errors}
            fileId={task.fileId}
            onChange={(next) => {
              setIsTouched(true);
              setValues(next);
            }}
          />
        </>
      )}
      {completing.isError ? <RequestFailure error={completing.error} /> : null}
      <div className="ta-actions">
        <Button kind="primary" type="submit" isBusy={completing.isPending}>
          {i18n.t('Erledigen')}
        </Button>
        <span role="status" className="ta-small ta-muted">
          {draft === 'saved' ? i18n.t('Entwurf gespeichert') : ''}
        </span>
      </div>
    </form>
  );
}
