import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TaskComment } from '../../api/contract.js';
import { refreshTasks, taskCommands } from '../../api/tasks.js';
import { formatMoment } from '../../format/dates.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { notify } from '../../ui/notices.js';
import { RequiredTextField, useRequiredText } from '../file-view/step-dialog.js';
import { actorOf } from '../../words/task-words.js';
import { PersonBox } from './person-box.js';

function NewComment({ taskId }: { taskId: string }) {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const text = useRequiredText(i18n.t('Bitte etwas schreiben.'));
  const [mentioned, setMentioned] = useState<{ id: string; name: string }[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const writing = useMutation({
    mutationFn: () => {
      const mentions = mentioned.filter(({ name }) => text.value.includes(`@${name}`)).map(({ id }) => id);
      return taskCommands.comment(taskId, { text: text.value.trim(), mentions }, key);
    },
    onSuccess: async () => {
      notify({ kind: 'success', text: i18n.t('Der Kommentar steht bei der Aufgabe.') });
      setMentioned([]);
      setKey(crypto.randomUUID());
      await refreshTasks(queries);
    },
  });
  return (
    <form
      className="ta-section"
      onSubmit={(event) => {
        event.preventDefault();
        if (!writing.isPending && text.check()) writing.mutate();
      }}
    >
      {writing.isError ? <RequestFailure error={writing.error} /> : null}
      <RequiredTextField label={i18n.t('Kommentar')} rows={3} text={text} />
      <PersonBox
        taskId={taskId}
        label={i18n.t('Jemanden erwähnen')}
        hint={i18n.t('Wer an der Aufgabe beteiligt ist, bekommt einen Hinweis.')}
        purpose="mention"
        value=""
        onChange={(id, name) => {
          if (id === '') return;
          setMentioned((old) => [...old, { id, name }]);
          text.set(`${text.value}${text.value === '' || text.value.endsWith(' ') ? '' : ' '}@${name} `);
        }}
      />
      <div>
        <Button type="submit" isBusy={writing.isPending}>
          {i18n.t('Kommentieren')}
        </Button>
      </div>
    </form>
  );
}

/** Comments to a task, the earliest first, and a new one. */
export function TaskComments({
  taskId,
  comments,
  mayWrite,
}: {
  taskId: string;
  comments: TaskComment[];
  mayWrite: boolean;
}) {
  const { i18n } = useLingui();
  return (
    <section className="ta-section" aria-labelledby="task-comments">
      <h3 id="task-comments">{i18n.t('Kommentare')}</h3>
      {comments.length === 0 ? <p className="ta-muted">{i18n.t('Noch keine Kommentare.')}</p> : null}
      <ol className="ta-timeline">
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className="ta-small ta-muted">
              {actorOf({ actor: comment.author, actsFor: comment.actsFor }, i18n.t('i. V.'))} ·{' '}
              <time dateTime={comment.at}>{formatMoment(comment.at, i18n.locale)}</time>
            </p>
            <p className="ta-pre-line">{comment.text}</p>
          </li>
        ))}
      </ol>
      {mayWrite ? <NewComment key={comments.length} taskId={taskId} /> : null}
    </section>
  );
}
