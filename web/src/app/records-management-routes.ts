import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textParams, type RawSearch } from './search-params.js';
import { guard, root } from './root-route.js';

const filingPlan = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan',
  beforeLoad: guard('filing-plan.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['einheit', 'q']),
  component: lazyRouteComponent(() => import('../pages/filing-plan/plan-page.js'), 'PlanPage'),
});

const planVersions = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan/versionen',
  beforeLoad: guard('filing-plan.read'),
  component: lazyRouteComponent(() => import('../pages/filing-plan/versions-page.js'), 'VersionsPage'),
});

const planComparison = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan/vergleich',
  beforeLoad: guard('filing-plan.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['von', 'nach', 'art']),
  component: lazyRouteComponent(() => import('../pages/filing-plan/comparison-page.js'), 'ComparisonPage'),
});

const planEditor = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan/versionen/$planId',
  beforeLoad: guard('filing-plan.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['einheit', 'q']),
  component: lazyRouteComponent(() => import('../pages/filing-plan/editor-page.js'), 'EditorPage'),
});

const planReferences = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan/versionen/$planId/aktenzeichen',
  beforeLoad: guard('filing-plan.manage', 'filing-plan.approve-for-archive'),
  component: lazyRouteComponent(() => import('../pages/references/references-page.js'), 'ReferencesPage'),
});

const rehearsals = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan/versionen/$planId/probelauf',
  beforeLoad: guard('filing-plan.manage', 'filing-plan.approve-for-archive'),
  component: lazyRouteComponent(() => import('../pages/rehearsal/rehearsals-page.js'), 'RehearsalsPage'),
});

const rehearsal = createRoute({
  getParentRoute: () => root,
  path: '/aktenplan/probelauf/$rehearsalId',
  beforeLoad: guard('filing-plan.manage', 'filing-plan.approve-for-archive'),
  component: lazyRouteComponent(() => import('../pages/rehearsal/rehearsal-page.js'), 'RehearsalPage'),
});

const fileTypes = createRoute({
  getParentRoute: () => root,
  path: '/fallaktenarten',
  beforeLoad: guard('file-types.read'),
  component: lazyRouteComponent(() => import('../pages/file-types/types-page.js'), 'TypesPage'),
});

const fileTypeVersion = createRoute({
  getParentRoute: () => root,
  path: '/fallaktenarten/$versionId',
  beforeLoad: guard('file-types.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['teil']),
  component: lazyRouteComponent(() => import('../pages/file-types/designer-page.js'), 'DesignerPage'),
});

const bulkRuns = createRoute({
  getParentRoute: () => root,
  path: '/sammelvorgaenge',
  beforeLoad: guard('records.read'),
  component: lazyRouteComponent(() => import('../pages/bulk/bulk-runs-page.js'), 'BulkRunsPage'),
});

const bulkRun = createRoute({
  getParentRoute: () => root,
  path: '/sammelvorgaenge/$runId',
  beforeLoad: guard('records.read'),
  component: lazyRouteComponent(() => import('../pages/bulk/bulk-run-page.js'), 'BulkRunPage'),
});

const circulation = createRoute({
  getParentRoute: () => root,
  path: '/umlaufmappen',
  beforeLoad: guard('records.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['bereich']),
  component: lazyRouteComponent(() => import('../pages/circulation/folders-page.js'), 'FoldersPage'),
});

const circulationFolder = createRoute({
  getParentRoute: () => root,
  path: '/umlaufmappen/$folderId',
  beforeLoad: guard('records.read'),
  component: lazyRouteComponent(() => import('../pages/circulation/folder-page.js'), 'FolderPage'),
});

/** Pages of records management: filing plan and its versions, rehearsals, file types, one act over many files. */
export const recordsManagementRoutes = [
  filingPlan,
  planVersions,
  planComparison,
  planEditor,
  planReferences,
  rehearsals,
  rehearsal,
  fileTypes,
  fileTypeVersion,
  bulkRuns,
  bulkRun,
  circulation,
  circulationFolder,
] as const;
