import { useQuery } from '@tanstack/react-query';
import { checkModel } from '../../api/workflows.js';
import { useDelayed } from '../../ui/use-delayed.js';

/** What is wrong with the model as it stands; asked for shortly after the last change. */
export function useModelCheck(xml: string, forms: readonly string[]) {
  const settled = useDelayed(xml);
  const query = useQuery({
    queryKey: ['model-check', settled, forms],
    // a model without forms may get them later
    queryFn: ({ signal }) => checkModel(settled, forms.length === 0 ? undefined : forms, signal),
    enabled: settled !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: (previous) => previous,
  });
  return { query, isSettled: settled === xml && !query.isFetching };
}
