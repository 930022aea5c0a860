import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { PlanFault } from '../../api/contract.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { SelectField } from '../../ui/select-field.js';
import { faultSentence, faultSeverities } from '../../words/plan-fault-words.js';

const shownAtOnce = 50;
const severities = ['error', 'open', 'note'] as const;

/** Every fault of a file with its place, what is wrong and the way out. */
export function FaultTable({ faults }: { faults: readonly PlanFault[] }) {
  const { i18n } = useLingui();
  const [severity, setSeverity] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const fitting = faults.filter((fault) => severity === '' || fault.severity === severity);
  const count = (kind: string) => faults.filter((fault) => fault.severity === kind).length;
  const rows = fitting.slice(0, shown).map((fault, index) => ({ ...fault, index }));
  return (
    <div className="ta-section">
      <SelectField
        label={i18n.t('Schwere')}
        value={severity}
        onChange={setSeverity}
        options={[
          { value: '', label: `${i18n.t('Alle')} (${String(faults.length)})` },
          ...severities.map((kind) => ({
            value: kind,
            label: `${i18n._(faultSeverities[kind].label)} (${String(count(kind))})`,
          })),
        ]}
      />
      <DataTable
        caption={i18n.t('Befunde in der Datei')}
        rows={rows}
        rowKey={(row) => String(row.index)}
        columns={[
          { key: 'row', header: i18n.t('Zeile'), isNumeric: true, cell: (row) => row.row ?? '–' },
          { key: 'column', header: i18n.t('Spalte'), cell: (row) => row.column ?? '–' },
          { key: 'mark', header: i18n.t('Kennzeichen'), isRowHeader: true, cell: (row) => row.mark ?? '–' },
          { key: 'value', header: i18n.t('Wert'), cell: (row) => (row.value === null ? '–' : `„${row.value}“`) },
          {
            key: 'what',
            header: i18n.t('Befund'),
            width: 'medium',
            cell: (row) => (
              <span>
                <Badge kind={faultSeverities[row.severity].kind}>{i18n._(faultSeverities[row.severity].label)}</Badge>{' '}
                {faultSentence(i18n, row)}
              </span>
            ),
          },
        ]}
      />
      {fitting.length > shown ? (
        <div>
          <Button
            onPress={() => {
              setShown(shown + shownAtOnce);
            }}
          >
            {i18n.t('Weitere {count} zeigen', { count: Math.min(shownAtOnce, fitting.length - shown) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
