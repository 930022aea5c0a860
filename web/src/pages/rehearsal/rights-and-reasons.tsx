import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReasonNeeded, Rehearsal, RehearsalDecision } from '../../api/contract.js';
import { unitLabel } from '../../api/organisation.js';
import { officesQuery, reasonsQuery } from '../../api/rehearsals.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { TextField } from '../../ui/text-field.js';
import { findingWords } from '../../words/rehearsal-words.js';

const keyOf = ({ kind, unit }: ReasonNeeded) => `${kind} ${unit.id}`;

/** Offices that lose sight of files, and those that gain it. */
export function OfficeBalances({ rehearsal }: { rehearsal: Rehearsal }) {
  const { i18n } = useLingui();
  const offices = useQuery(officesQuery(rehearsal)).data ?? [];
  return (
    <section className="ta-section" aria-label={i18n.t('Wessen Rechte sich ändern')}>
      <h2>{i18n.t('Wessen Rechte sich ändern')}</h2>
      {offices.length === 0 ? (
        <p>{i18n.t('Keine Akte wechselt das Amt.')}</p>
      ) : (
        <DataTable
          caption={i18n.t('Wessen Rechte sich ändern')}
          rows={offices}
          rowKey={({ unit }) => unit.id}
          columns={[
            { key: 'unit', header: i18n.t('Amt'), isRowHeader: true, cell: ({ unit }) => unitLabel(unit) },
            { key: 'gives', header: i18n.t('gibt Akten ab'), isNumeric: true, cell: ({ gives }) => gives },
            { key: 'gets', header: i18n.t('erhält Akten'), isNumeric: true, cell: ({ gets }) => gets },
          ]}
        />
      )}
    </section>
  );
}

interface ReasonsProps {
  rehearsal: Rehearsal;
  onDecide: (decisions: RehearsalDecision[]) => void;
  isDisabled: boolean;
}

/** Periods that need a reason: one sentence for all that are still without, and what was said so far. */
export function Reasons({ rehearsal, onDecide, isDisabled }: ReasonsProps) {
  const { i18n } = useLingui();
  const needed = useQuery(reasonsQuery(rehearsal)).data ?? [];
  const [reason, setReason] = useState('');
  const missing = needed.filter((one) => one.reason === null);
  if (needed.length === 0) {
    return null;
  }
  return (
    <section className="ta-section" aria-label={i18n.t('Fristen, die einen Grund brauchen')}>
      <h2>{i18n.t('Fristen, die einen Grund brauchen')}</h2>
      <DataTable
        caption={i18n.t('Fristen, die einen Grund brauchen')}
        rows={needed}
        rowKey={keyOf}
        columns={[
          {
            key: 'unit',
            header: i18n.t('Einheit'),
            isRowHeader: true,
            cell: ({ unit }) => `${unit.mark} ${unit.title}`,
          },
          { key: 'kind', header: i18n.t('Was'), cell: ({ kind }) => i18n._(findingWords[kind].label) },
          { key: 'files', header: i18n.t('Akten'), isNumeric: true, cell: ({ files }) => files },
          { key: 'reason', header: i18n.t('Grund'), width: 'wide', cell: (one) => one.reason ?? i18n.t('fehlt') },
        ]}
      />
      {missing.length === 0 ? null : (
        <form
          className="ta-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '' && !isDisabled) {
              onDecide(missing.map(({ kind, unit }) => ({ kind, subjectId: unit.id, reason: reason.trim() })));
            }
          }}
        >
          <TextField
            label={i18n.t('Grund für {count, plural, one {# Einheit} other {# Einheiten}} ohne Grund', {
              count: missing.length,
            })}
            hint={i18n.t('Zum Beispiel eine Rechtsgrundlage. Der Grund steht im Bericht und wird mit unterschrieben.')}
            value={reason}
            onChange={setReason}
          />
          <div className="ta-actions">
            <Button type="submit" kind="primary" isDisabled={isDisabled || reason.trim() === ''}>
              {i18n.t('Grund übernehmen und neu berechnen')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
