import { useLingui } from '@lingui/react';
import type { ModelDescription, ModelStep } from '../../api/contract/workflows.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { elementTypeWords, propertiesOf, stepName, whoWords } from '../../words/workflow-words.js';

interface StepTableProps {
  description: ModelDescription;
  caption: string;
  /** Columns beside what the model says. */
  columns?: Column<ModelStep>[];
  selected?: string | undefined;
  /** Steps to be shown; all without it. */
  shows?: ((step: ModelStep) => boolean) | undefined;
}

function Ways({ step, byId }: { step: ModelStep; byId: ReadonlyMap<string, ModelStep> }) {
  const { i18n } = useLingui();
  if (step.ways.length === 0) {
    return null;
  }
  return (
    <ul className="ta-plain-list">
      {step.ways.map((way) => {
        const target = stepName(i18n, byId.get(way.to), way.to);
        const when =
          way.condition === null
            ? way.isDefault && step.ways.length > 1
              ? i18n.t('sonst')
              : (way.name ?? '')
            : `${way.name === null ? '' : `${way.name}: `}${way.condition}`;
        return <li key={way.flowId}>{when === '' ? target : i18n.t('{when} → {target}', { when, target })}</li>;
      })}
    </ul>
  );
}

function StepCell({ step, byId }: { step: ModelStep; byId: ReadonlyMap<string, ModelStep> }) {
  const { i18n } = useLingui();
  const { schedule, form } = propertiesOf(step);
  const place = step.within ?? step.attachedTo;
  const around = place === null ? undefined : stepName(i18n, byId.get(place), place);
  const remarks = [
    elementTypeWords(i18n, step.type),
    around === undefined
      ? ''
      : step.attachedTo === null
        ? i18n.t('in „{step}“', { step: around })
        : i18n.t('an „{step}“', { step: around }),
    schedule?.due === undefined ? '' : i18n.t('Frist {due}', { due: schedule.due.replace(/^=\s*/, '') }),
    form === undefined ? '' : i18n.t('Formular {form}', { form }),
  ];
  return (
    <>
      <span className="ta-strong">{step.name ?? elementTypeWords(i18n, step.type)}</span>
      <br />
      <span className="ta-muted ta-small">{remarks.filter((remark) => remark !== '').join(' · ')}</span>
    </>
  );
}

/** A course in words, step by step: the twin of the diagram for everybody who does not see it. */
export function StepTable({ description, caption, columns = [], selected, shows }: StepTableProps) {
  const { i18n } = useLingui();
  const byId = new Map(description.steps.map((step) => [step.id, step]));
  const numbers = new Map(description.steps.map(({ id }, index) => [id, index + 1]));
  return (
    <DataTable
      caption={caption}
      rows={shows === undefined ? description.steps : description.steps.filter(shows)}
      rowKey={({ id }) => id}
      currentKey={selected}
      columns={[
        { key: 'number', header: i18n.t('Nr.'), isNumeric: true, cell: ({ id }) => numbers.get(id) },
        {
          key: 'step',
          header: i18n.t('Schritt'),
          isRowHeader: true,
          width: 'medium',
          cell: (step) => <StepCell step={step} byId={byId} />,
        },
        { key: 'who', header: i18n.t('Wer oder was'), width: 'medium', cell: (step) => whoWords(i18n, step) },
        ...columns,
        {
          key: 'ways',
          header: i18n.t('Weiter mit'),
          width: 'medium',
          cell: (step) => <Ways step={step} byId={byId} />,
        },
      ]}
    />
  );
}
