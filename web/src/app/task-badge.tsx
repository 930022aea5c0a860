import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { taskCountsQuery } from '../api/tasks.js';

/** How many tasks wait, beside the entry of the navigation; nothing where none does. */
export function TaskBadge() {
  const { i18n } = useLingui();
  const counts = useQuery(taskCountsQuery).data;
  const waiting = counts === undefined ? 0 : counts.mine + counts.offered;
  if (waiting === 0) return null;
  return (
    <span className="ta-nav__count">
      <span aria-hidden="true">{waiting}</span>
      <span className="kern-sr-only">
        {i18n.t('{waiting, plural, one {, # wartet} other {, # warten}}', { waiting })}
      </span>
    </span>
  );
}
