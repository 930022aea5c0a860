import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router';
import { documentQuery } from '../api/records.js';
import { requireAny, requireSignIn } from './guards.js';
import { FailurePage, LoadingPage } from './outcome-pages.js';
import { queryClient } from './query-client.js';
import { searchParams } from '../pages/search/search-address.js';
import { numberParam, textParam, textParams, type RawSearch } from './search-params.js';
import { firstPage } from './session.js';
import { recordsManagementRoutes } from './records-management-routes.js';
import { guard, root } from './root-route.js';
import { taskRoutes } from './task-routes.js';
import { workflowRoutes } from './workflow-routes.js';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ location }) => {
    const user = await requireSignIn(location.href);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    throw redirect({ to: firstPage(user) });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/anmelden',
  validateSearch: (search: RawSearch) => textParams(search, ['weiter']),
  component: lazyRouteComponent(() => import('../pages/sign-in/sign-in-page.js'), 'SignInPage'),
});

const mailRoom = createRoute({
  getParentRoute: () => root,
  path: '/poststelle',
  beforeLoad: guard('intake.capture', 'intake.process'),
  validateSearch: (search: RawSearch) => textParams(search, ['zustand', 'amt', 'q']),
  component: lazyRouteComponent(() => import('../pages/mail-room/mail-room-page.js'), 'MailRoomPage'),
});

const batch = createRoute({
  getParentRoute: () => root,
  path: '/poststelle/stapel/$batchId',
  beforeLoad: guard('intake.capture', 'intake.process'),
  component: lazyRouteComponent(() => import('../pages/batch/batch-page.js'), 'BatchPage'),
});

const piece = createRoute({
  getParentRoute: () => root,
  path: '/poststelle/stueck/$mailItemId',
  beforeLoad: guard('intake.process'),
  validateSearch: (search: RawSearch) => textParams(search, ['zustand', 'amt', 'q']),
  component: lazyRouteComponent(() => import('../pages/piece-editor/piece-editor-page.js'), 'PieceEditorPage'),
});

const inTray = createRoute({
  getParentRoute: () => root,
  path: '/posteingang',
  beforeLoad: guard('intake.in-tray'),
  validateSearch: (search: RawSearch) => textParams(search, ['amt', 'q', 'stueck']),
  component: lazyRouteComponent(() => import('../pages/in-tray/in-tray-page.js'), 'InTrayPage'),
});

const files = createRoute({
  getParentRoute: () => root,
  path: '/akten',
  beforeLoad: guard('records.read'),
  validateSearch: (search: RawSearch) => textParams(search, ['amt', 'plan', 'zustand', 'q', 'art']),
  component: lazyRouteComponent(() => import('../pages/files/files-page.js'), 'FilesPage'),
});

const file = createRoute({
  getParentRoute: () => root,
  path: '/akten/$fileId',
  beforeLoad: guard('records.read'),
  validateSearch: (search: RawSearch): FileSearch => ({
    ...textParams(search, ['dokument', 'suche', 'reiter']),
    ...pageParam(search),
  }),
  component: lazyRouteComponent(() => import('../pages/file-view/file-view-page.js'), 'FileViewPage'),
});

/** What an address of the file view may name: a document, its page, the words to light up, the tab. */
export interface FileSearch {
  dokument?: string;
  suche?: string;
  reiter?: string;
  seite?: number;
}

function pageParam(search: RawSearch): { seite?: number } {
  const page = numberParam(search, 'seite');
  return page === undefined ? {} : { seite: page };
}

const access = createRoute({
  getParentRoute: () => root,
  path: '/zugriff',
  beforeLoad: guard('records.see-access'),
  component: lazyRouteComponent(() => import('../pages/access/access-page.js'), 'AccessPage'),
});

const document = createRoute({
  getParentRoute: () => root,
  path: '/dokumente/$documentId',
  beforeLoad: async ({ location, params }) => {
    await requireAny(location.href, 'records.read');
    const found = await queryClient.query({ ...documentQuery(params.documentId), staleTime: 'static' });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way to redirect
    throw redirect({ to: '/akten/$fileId', params: { fileId: found.fileId }, search: { dokument: found.id } });
  },
});

const conversions = createRoute({
  getParentRoute: () => root,
  path: '/uebernahme',
  beforeLoad: guard('records.take-over'),
  component: lazyRouteComponent(() => import('../pages/conversion/conversions-page.js'), 'ConversionsPage'),
});

const conversion = createRoute({
  getParentRoute: () => root,
  path: '/uebernahme/$conversionId',
  beforeLoad: guard('records.take-over'),
  component: lazyRouteComponent(() => import('../pages/conversion/conversion-page.js'), 'ConversionPage'),
});

const heldUpload = createRoute({
  getParentRoute: () => root,
  path: '/dokumente/$documentId/einreichungen/$uploadId',
  beforeLoad: guard('records.read'),
  component: lazyRouteComponent(() => import('../pages/held-upload/held-upload-page.js'), 'HeldUploadPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/suche',
  beforeLoad: guard('search.use'),
  validateSearch: (raw: RawSearch) => textParams(raw, [...searchParams]),
  component: lazyRouteComponent(() => import('../pages/search/search-page.js'), 'SearchPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/pruefung',
  beforeLoad: guard('integrity.read-journal', 'integrity.verify'),
  validateSearch: (raw: RawSearch) =>
    textParams(raw, ['reiter', 'objektart', 'objekt', 'vorgang', 'wer', 'von', 'bis']),
  component: lazyRouteComponent(() => import('../pages/audit/audit-page.js'), 'AuditPage'),
});

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/konten',
  beforeLoad: guard('identity.manage-users'),
  validateSearch: (search: RawSearch) => textParams(search, ['q', 'amt', 'rolle', 'zustand', 'ermaechtigung']),
  component: lazyRouteComponent(() => import('../pages/administration/accounts-page.js'), 'AccountsPage'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/konten/$accountId',
  beforeLoad: guard('identity.manage-users'),
  component: lazyRouteComponent(() => import('../pages/administration/account-page.js'), 'AccountPage'),
});

const offices = createRoute({
  getParentRoute: () => root,
  path: '/aemter',
  beforeLoad: guard('identity.manage-users'),
  component: lazyRouteComponent(() => import('../pages/administration/offices-page.js'), 'OfficesPage'),
});

const ownAccount = createRoute({
  getParentRoute: () => root,
  path: '/mein-konto',
  beforeLoad: guard('identity.own-account'),
  component: lazyRouteComponent(() => import('../pages/account/own-account-page.js'), 'OwnAccountPage'),
});

const operations = createRoute({
  getParentRoute: () => root,
  path: '/betrieb',
  beforeLoad: guard('ops.dead-letters'),
  component: lazyRouteComponent(() => import('../pages/operations/operations-page.js'), 'OperationsPage'),
});

const keyboardHelp = createRoute({
  getParentRoute: () => root,
  path: '/hilfe/tastatur',
  component: lazyRouteComponent(() => import('../pages/help/keyboard-page.js'), 'KeyboardPage'),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/hilfe/barrierefreiheit',
  component: lazyRouteComponent(() => import('../pages/help/accessibility-page.js'), 'AccessibilityPage'),
});

const followUps = createRoute({
  getParentRoute: () => root,
  path: '/wiedervorlagen',
  beforeLoad: guard('records.work'),
  validateSearch: (search: RawSearch) => textParams(search, ['bereich', 'faellig', 'art']),
  component: lazyRouteComponent(() => import('../pages/follow-ups/follow-ups-page.js'), 'FollowUpsPage'),
});

const deletions = createRoute({
  getParentRoute: () => root,
  path: '/loeschantraege',
  beforeLoad: guard('records.request-deletion'),
  validateSearch: (search: RawSearch) => textParams(search, ['zustand']),
  component: lazyRouteComponent(() => import('../pages/deletions/deletions-page.js'), 'DeletionsPage'),
});

/** All pages. Addresses are German, as people read them out on the telephone. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    mailRoom,
    batch,
    piece,
    inTray,
    files,
    file,
    followUps,
    deletions,
    document,
    access,
    heldUpload,
    conversions,
    conversion,
    search,
    audit,
    accounts,
    account,
    offices,
    ownAccount,
    operations,
    keyboardHelp,
    accessibility,
    ...recordsManagementRoutes,
    ...taskRoutes,
    ...workflowRoutes,
  ]),
  parseSearch: parseSearchWith((value) => value),
  stringifySearch: stringifySearchWith(String),
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: FailurePage,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

/** The address to go to after sign-in: only a path of this page, never another site. */
export function safeReturn(weiter: string | undefined): string {
  const href = textParam({ weiter }, 'weiter');
  return href !== undefined && /^\/(?![/\\])/.test(href) ? href : '/';
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
