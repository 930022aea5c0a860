import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { Definition, ElementDifference } from '../../api/contract/workflows.js';
import { comparisonQuery } from '../../api/workflows.js';
import { Fetched } from '../../lists/fetched.js';
import { Badge } from '../../ui/badge.js';
import { DataTable } from '../../ui/data-table.js';
import { differenceKinds, elementTypeWords, fieldLabel } from '../../words/workflow-words.js';

function Fields({ difference }: { difference: ElementDifference }) {
  const { i18n } = useLingui();
  const shown = difference.fields.filter(({ field }) => difference.kind === 'changed' || field !== 'type');
  return (
    <ul className="ta-changes">
      {shown.map(({ field, before, after }) => (
        <li key={field}>
          {fieldLabel(i18n, field)}: {before === null ? null : <del>{before}</del>}{' '}
          {before === null || after === null ? null : <span aria-hidden="true">→</span>}{' '}
          {after === null ? null : <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}

/** What has changed between two versions, in words: elements, forms, decision tables. */
export function Comparison({ earlier, later }: { earlier: Definition; later: Definition }) {
  const { i18n } = useLingui();
  const query = useQuery(comparisonQuery(earlier.id, later.id));
  return (
    <Fetched query={query} loading={i18n.t('Fassungen werden verglichen …')}>
      {({ elements, forms, hasOtherDecisions }) => (
        <>
          {elements.length === 0 ? (
            <p>{i18n.t('Am Ablauf selbst hat sich nichts geändert, höchstens die Zeichnung.')}</p>
          ) : (
            <DataTable
              caption={i18n.t('Unterschiede zu Fassung {version}', { version: earlier.version })}
              rows={elements}
              rowKey={({ elementId, kind }) => `${kind} ${elementId}`}
              columns={[
                {
                  key: 'element',
                  header: i18n.t('Element'),
                  isRowHeader: true,
                  width: 'medium',
                  cell: ({ name, elementId, type }) => (
                    <>
                      <span className="ta-strong">{name ?? elementId}</span>
                      <br />
                      <span className="ta-muted ta-small">{elementTypeWords(i18n, type)}</span>
                    </>
                  ),
                },
                {
                  key: 'kind',
                  header: i18n.t('Was'),
                  cell: ({ kind }) => (
                    <Badge kind={differenceKinds[kind].kind}>{i18n._(differenceKinds[kind].label)}</Badge>
                  ),
                },
                {
                  key: 'fields',
                  header: i18n.t('Vorher → nachher'),
                  width: 'wide',
                  cell: (difference) => <Fields difference={difference} />,
                },
              ]}
            />
          )}
          {forms.length === 0 ? null : (
            <ul>
              {forms.map(({ key, kind }) => (
                <li key={key}>
                  {i18n.t('Formular {form}', { form: key })}: {i18n._(differenceKinds[kind].label)}
                </li>
              ))}
            </ul>
          )}
          {hasOtherDecisions ? <p>{i18n.t('Die Entscheidungstabellen haben sich geändert.')}</p> : null}
        </>
      )}
    </Fetched>
  );
}
