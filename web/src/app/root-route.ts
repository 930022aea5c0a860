import { createRootRoute } from '@tanstack/react-router';
import type { Permission } from '../api/contract.js';
import { requireAny } from './guards.js';
import { NotFoundPage } from './outcome-pages.js';
import { Shell } from './shell.js';

/** The frame of every page. */
export const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

/** Lets only those in who hold one of the permissions; others sign in or are told. */
export const guard =
  (...permissions: Permission[]) =>
  ({ location }: { location: { href: string } }) =>
    requireAny(location.href, ...permissions);
