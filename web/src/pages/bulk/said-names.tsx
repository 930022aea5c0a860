import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react';
import type { BulkRun } from '../../api/contract/bulk.js';
import { fileTypeQuery } from '../../api/file-types.js';
import { filingPlanQuery, orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import type { Description } from '../../ui/description-list.js';

function idIn(run: BulkRun, key: string): string {
  const value = run.settings[key];
  return typeof value === 'string' ? value : '';
}

/** Names of what was chosen for all files: plan unit, office, type. */
export function useSaidNames(run: BulkRun): Description[] {
  const { i18n } = useLingui();
  const planUnitId = idIn(run, 'planUnitId');
  const leadUnitId = idIn(run, 'leadUnitId');
  const type = useSaidType(run);
  const plan = useQuery({ ...filingPlanQuery, enabled: planUnitId !== '' }).data?.units ?? [];
  const offices = useQuery({ ...orgUnitsQuery, enabled: leadUnitId !== '' }).data ?? [];
  const planUnit = plan.find(({ id }) => id === planUnitId);
  const office = offices.find(({ id }) => id === leadUnitId);
  return [
    {
      term: i18n.t('Aktenplaneinheit'),
      value: planUnit === undefined ? '' : `${planUnit.mark} ${planUnit.title}`,
    },
    { term: i18n.t('Federführung'), value: office === undefined ? '' : unitLabel(office) },
    { term: i18n.t('Fallaktenart'), value: type?.content.title ?? '' },
  ];
}

/** The type the files get, where that is what the run is about. */
export function useSaidType(run: BulkRun) {
  const id = idIn(run, 'typeVersionId');
  return useQuery({ ...fileTypeQuery(id), enabled: id !== '' }).data;
}
