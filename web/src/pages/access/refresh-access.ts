import type { QueryClient } from '@tanstack/react-query';

/** Fetches again whatever a right or a level that changed is shown by, also of files below a plan unit. */
export async function refreshAccess(queries: QueryClient): Promise<void> {
  await Promise.all(
    [['file-access'], ['plan-unit-access'], ['grants']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}
