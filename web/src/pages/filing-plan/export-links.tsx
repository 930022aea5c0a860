import { useLingui } from '@lingui/react';
import type { PlanFormat } from '../../api/contract.js';
import { planExportUrl } from '../../api/filing-plans.js';
import { Icon } from '../../ui/icon.js';

const formats: { format: PlanFormat; name: string }[] = [
  { format: 'csv', name: 'CSV' },
  { format: 'xlsx', name: 'XLSX' },
  { format: 'xdomea', name: 'xdomea' },
];

/** Hands a version out as a file in each format. */
export function ExportLinks({ planId, name }: { planId: string; name: string }) {
  const { i18n } = useLingui();
  return (
    <>
      {formats.map((one) => (
        <a
          key={one.format}
          className="kern-btn kern-btn--secondary"
          href={planExportUrl(planId, one.format)}
          download
          aria-label={i18n.t('{name} als {format} herunterladen', { name, format: one.name })}
        >
          <Icon name="download" />
          <span className="kern-label">{one.name}</span>
        </a>
      ))}
    </>
  );
}
