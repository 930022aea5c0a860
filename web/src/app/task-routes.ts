import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textParams, type RawSearch } from './search-params.js';
import { guard, root } from './root-route.js';

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/aufgaben',
  beforeLoad: guard('tasks.see'),
  validateSearch: (search: RawSearch) =>
    textParams(search, ['sicht', 'faellig', 'folge', 'ruhend', 'q', 'wer', 'aufgabe']),
  component: lazyRouteComponent(() => import('../pages/tasks/tasks-page.js'), 'TasksPage'),
});

const team = createRoute({
  getParentRoute: () => root,
  path: '/aufgaben/team',
  beforeLoad: guard('tasks.lead'),
  component: lazyRouteComponent(() => import('../pages/tasks/team-page.js'), 'TeamPage'),
});

/** Pages of the task list. */
export const taskRoutes = [tasks, team] as const;
