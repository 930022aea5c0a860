import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PlanUnitDetail } from '../../api/contract.js';
import { orgUnitsQuery, unitLabel } from '../../api/organisation.js';
import { openFilesQuery } from '../../api/records.js';
import { usePermission } from '../../app/session.js';
import { Badge } from '../../ui/badge.js';
import { DescriptionList } from '../../ui/description-list.js';
import { PlanUnitAccess } from '../access/plan-unit-access.js';
import { branchOf } from './unit-nodes.js';
import { fieldWords, retentionWords, validityWords } from '../../words/plan-words.js';

function OpenFiles({ unit, units }: { unit: PlanUnitDetail; units: readonly PlanUnitDetail[] }) {
  const { i18n } = useLingui();
  const rows = useQuery(openFilesQuery).data;
  if (rows === undefined) {
    return null;
  }
  const inside = new Set(branchOf(units, [unit.mark]).map(({ id }) => id));
  const count = rows.filter((row) => inside.has(row.planUnitId)).reduce((sum, row) => sum + row.openFiles, 0);
  return (
    <Link to="/akten" search={{ plan: unit.id, zustand: 'open' }}>
      {i18n.t('{count, plural, =0 {keine} one {# offene Akte} other {# offene Akten}}', { count })}
    </Link>
  );
}

function SeeAlso({
  unit,
  units,
  onFound,
}: {
  unit: PlanUnitDetail;
  units: readonly PlanUnitDetail[];
  onFound: (unit: PlanUnitDetail) => void;
}) {
  return (
    <ul className="ta-plain-list">
      {unit.seeAlso.map((mark) => {
        const other = units.find((one) => one.mark === mark);
        return (
          <li key={mark}>
            {other === undefined ? (
              mark
            ) : (
              <button
                type="button"
                className="ta-link-button"
                onClick={() => {
                  onFound(other);
                }}
              >
                {other.mark} {other.title}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface UnitDetailsProps {
  unit: PlanUnitDetail;
  units: readonly PlanUnitDetail[];
  onFound: (unit: PlanUnitDetail) => void;
  /** Files can lie only under a version that is or was in force. */
  hasFiles: boolean;
}

/** Everything a unit says, for reading. */
export function UnitDetails({ unit, units, onFound, hasFiles }: UnitDetailsProps) {
  const { i18n } = useLingui();
  const offices = useQuery(orgUnitsQuery).data ?? [];
  const mayReadFiles = usePermission('records.read');
  const watchesAccess = usePermission('records.watch-access');
  const lead = offices.find((office) => office.number === unit.leadUnit);
  return (
    <section className="ta-section" aria-labelledby="unit-title">
      <h2 id="unit-title">
        {unit.mark} {unit.title}
      </h2>
      {unit.retired ? (
        <p>
          <Badge kind="neutral">{i18n.t('stillgelegt')}</Badge> {i18n.t('Hier werden keine neuen Akten angelegt.')}
        </p>
      ) : null}
      {unit.description === '' ? null : <p className="ta-unit__note">{unit.description}</p>}
      <DescriptionList
        items={[
          { term: i18n.t('Akten erlaubt'), value: fieldWords(i18n, unit, 'mayCarryFiles') },
          {
            term: i18n.t('Aufbewahrung'),
            value: unit.mayCarryFiles || unit.retention !== null ? retentionWords(i18n, unit.retention) : '',
          },
          {
            term: i18n.t('Aussonderungsart'),
            value: unit.mayCarryFiles || unit.disposalKind !== null ? fieldWords(i18n, unit, 'disposalKind') : '',
          },
          { term: i18n.t('Rechtsgrundlage'), value: unit.legalBasis },
          { term: i18n.t('Gültigkeit'), value: validityWords(i18n, unit) },
          { term: i18n.t('Federführung'), value: lead === undefined ? (unit.leadUnit ?? '') : unitLabel(lead) },
          {
            term: i18n.t('Siehe auch'),
            value: unit.seeAlso.length === 0 ? '' : <SeeAlso unit={unit} units={units} onFound={onFound} />,
          },
          { term: i18n.t('Akten'), value: hasFiles && mayReadFiles ? <OpenFiles unit={unit} units={units} /> : '' },
        ]}
      />
      {hasFiles && watchesAccess ? <PlanUnitAccess planUnitId={unit.id} name={`${unit.mark} ${unit.title}`} /> : null}
    </section>
  );
}
