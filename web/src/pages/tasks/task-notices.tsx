import { useLingui } from '@lingui/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { refreshTasks, taskCommands, taskNoticesQuery } from '../../api/tasks.js';
import { formatMoment } from '../../format/dates.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';

/** What the user was told of since: that he was mentioned, or given a task. Nothing where there is nothing. */
export function TaskNotices() {
  const { i18n } = useLingui();
  const queries = useQueryClient();
  const notices = useQuery(taskNoticesQuery).data ?? [];
  const reading = useMutation({
    mutationFn: () => taskCommands.readNotices(),
    onSuccess: () => refreshTasks(queries),
  });
  if (notices.length === 0) return null;
  return (
    <Alert
      kind="info"
      title={i18n.t('{count, plural, one {Ein Hinweis} other {# Hinweise}}', { count: notices.length })}
    >
      <ul>
        {notices.map((notice) => (
          <li key={notice.id}>
            <Link to="/aufgaben" search={(old) => ({ ...old, aufgabe: notice.taskId })}>
              {notice.title}
            </Link>
            {': '}
            {notice.kind === 'mentioned'
              ? i18n.t('{name} hat Sie erwähnt', { name: notice.byName })
              : i18n.t('{name} hat Ihnen die Aufgabe gegeben', { name: notice.byName })}{' '}
            <span className="ta-muted">({formatMoment(notice.at, i18n.locale)})</span>
          </li>
        ))}
      </ul>
      <div>
        <Button
          kind="tertiary"
          isBusy={reading.isPending}
          onPress={() => {
            reading.mutate();
          }}
        >
          {i18n.t('Alle gelesen')}
        </Button>
      </div>
    </Alert>
  );
}
