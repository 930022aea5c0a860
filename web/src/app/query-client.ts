import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';

const triesWhenUnreachable = 2;

/** What was fetched and how long it counts as fresh. Only an unreachable server is asked again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) =>
        failures < triesWhenUnreachable && error instanceof ApiProblem && (error.status === 0 || error.status >= 502),
    },
    mutations: { retry: false },
  },
});
