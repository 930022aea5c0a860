import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textParams, type RawSearch } from './search-params.js';
import { guard, root } from './root-route.js';

const workflows = createRoute({
  getParentRoute: () => root,
  path: '/ablaeufe',
  beforeLoad: guard('workflow.read'),
  component: lazyRouteComponent(() => import('../pages/workflows/workflows-page.js'), 'WorkflowsPage'),
});

const workflow = createRoute({
  getParentRoute: () => root,
  path: '/ablaeufe/$key',
  beforeLoad: guard('workflow.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['fassung', 'mit', 'schritt', 'zeigt']),
  component: lazyRouteComponent(() => import('../pages/workflows/workflow-page.js'), 'WorkflowPage'),
});

const instances = createRoute({
  getParentRoute: () => root,
  path: '/laufende-ablaeufe',
  beforeLoad: guard('workflow.read'),
  validateSearch: (search: RawSearch) =>
    textParams(search, ['ablauf', 'zustand', 'amt', 'von', 'bis', 'q', 'eigene', 'akte']),
  component: lazyRouteComponent(() => import('../pages/workflows/instances-page.js'), 'InstancesPage'),
});

const instance = createRoute({
  getParentRoute: () => root,
  path: '/laufende-ablaeufe/$instanceId',
  beforeLoad: guard('workflow.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['schritt']),
  component: lazyRouteComponent(() => import('../pages/workflows/instance-page.js'), 'InstancePage'),
});

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/ablauf-stoerungen',
  beforeLoad: guard('workflow.operate'),
  validateSearch: (search: RawSearch) => textParams(search, ['ablauf']),
  component: lazyRouteComponent(() => import('../pages/workflows/incidents-page.js'), 'IncidentsPage'),
});

const modeler = createRoute({
  getParentRoute: () => root,
  path: '/ablauf-modell',
  beforeLoad: guard('workflow.deploy'),
  validateSearch: (search: RawSearch) => textParams(search, ['von']),
  component: lazyRouteComponent(() => import('../pages/modeler/modeler-page.js'), 'ModelerPage'),
});

/** Pages of workflows: what there is, what runs, what does not go on. */
export const workflowRoutes = [workflows, workflow, instances, instance, incidents, modeler] as const;
