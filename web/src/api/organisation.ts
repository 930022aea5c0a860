import { queryOptions } from '@tanstack/react-query';
import { api } from './client.js';
import type { Answer } from './contract.js';

const hour = 3_600_000;

/** All offices of the city. */
export const orgUnitsQuery = queryOptions({
  queryKey: ['org-units'],
  queryFn: ({ signal }) => api.get<Answer<'/api/org-units'>>('/org-units', {}, signal),
  staleTime: hour,
});

/** The filing plan (Aktenplan) in force. */
export const filingPlanQuery = queryOptions({
  queryKey: ['filing-plan'],
  queryFn: ({ signal }) => api.get<Answer<'/api/filing-plan'>>('/filing-plan', {}, signal),
  staleTime: hour,
});

/** How an office is written: number and name. */
export function unitLabel(unit: { number: string; name: string }): string {
  return `${unit.number} ${unit.name}`;
}
