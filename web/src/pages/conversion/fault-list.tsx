import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Conversion } from '../../api/contract.js';
import { conversionFaultsQuery } from '../../api/conversions.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Alert } from '../../ui/alert.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { SelectField } from '../../ui/select-field.js';
import { conversionFaultText } from '../../words/conversion-fault-words.js';

const shownAtOnce = 50;

/** Everything the check found, with its place and the way out. */
export function FaultList({ conversion, step }: { conversion: Conversion; step: string }) {
  const { i18n } = useLingui();
  const query = useQuery(conversionFaultsQuery(conversion.id, step));
  const [severity, setSeverity] = useState('');
  const [shown, setShown] = useState(shownAtOnce);
  const faults = (query.data ?? []).map((fault, index) => ({ ...fault, index }));
  const fitting = faults.filter((fault) => severity === '' || fault.severity === severity);
  const { errors, notes } = conversion;
  return (
    <section className="ta-section" aria-labelledby="faults-title">
      <h2 id="faults-title">{i18n.t('Befunde')}</h2>
      {query.isError ? <RequestFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {errors === 0 ? (
        <Alert kind="success" title={i18n.t('Keine Fehler gefunden')}>
          {notes === 0 ? null : (
            <p>{i18n.t('{notes, plural, one {Ein Hinweis} other {# Hinweise}} zum Ansehen.', { notes })}</p>
          )}
        </Alert>
      ) : (
        <Alert
          kind="warning"
          title={i18n.t('{errors, plural, one {Ein Fehler} other {# Fehler}}: Die betroffenen Akten bleiben draußen', {
            errors,
          })}
        >
          <p>
            {i18n.t(
              'Liste oder Dateien berichtigen. Eine berichtigte Liste ist eine neue Übernahme; was schon übernommen ist, wird darin ausgelassen.',
            )}
          </p>
        </Alert>
      )}
      {faults.length === 0 ? null : (
        <>
          <SelectField
            label={i18n.t('Schwere')}
            value={severity}
            onChange={setSeverity}
            options={[
              { value: '', label: `${i18n.t('Alle')} (${String(faults.length)})` },
              { value: 'error', label: `${i18n.t('Fehler')} (${String(errors)})` },
              { value: 'note', label: `${i18n.t('Hinweis')} (${String(notes)})` },
            ]}
          />
          <DataTable
            caption={i18n.t('Befunde')}
            rows={fitting.slice(0, shown)}
            rowKey={(row) => String(row.index)}
            columns={[
              { key: 'row', header: i18n.t('Zeile'), isNumeric: true, cell: (row) => row.row ?? '–' },
              { key: 'column', header: i18n.t('Spalte'), cell: (row) => row.column ?? '–' },
              {
                key: 'value',
                header: i18n.t('Wert'),
                isRowHeader: true,
                cell: (row) => (row.value === null ? '–' : `„${row.value}“`),
              },
              {
                key: 'what',
                header: i18n.t('Befund'),
                width: 'medium',
                cell: (row) => (
                  <span>
                    <Badge kind={row.severity === 'error' ? 'danger' : 'info'}>
                      {row.severity === 'error' ? i18n.t('Fehler') : i18n.t('Hinweis')}
                    </Badge>{' '}
                    {conversionFaultText(i18n, row)}
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
        </>
      )}
    </section>
  );
}
