import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { staffQuery } from '../../api/access.js';
import type { BusinessNote, StepKind } from '../../api/contract/circulation.js';
import { unitLabel } from '../../api/organisation.js';
import { CheckList } from '../../ui/check-list.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { useDelayed } from '../../ui/use-delayed.js';
import { businessNotes, stepKinds } from '../../words/circulation-words.js';
import { type DraftStep, missingIn } from './route-draft.js';

interface StepFieldsProps {
  step: DraftStep;
  onChange: (step: DraftStep) => void;
  /** Whether what is missing is said: somebody has tried to send it. */
  isTried: boolean;
}

function PersonField({ step, onChange, error }: Omit<StepFieldsProps, 'isTried'> & { error: string | undefined }) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const staff = useQuery(staffQuery(useDelayed(typed)));
  const choices = (staff.data ?? []).map((person) => ({
    id: person.id,
    label: person.displayName,
    ...(person.unit === null ? {} : { second: unitLabel(person.unit) }),
  }));
  return (
    <ChoiceBox
      label={i18n.t('Person')}
      choices={choices}
      value={step.addresseeId}
      valueLabel={step.addresseeName}
      isRequired
      error={error}
      search={{ onType: setTyped, isLoading: staff.isFetching }}
      onChange={(addresseeId) => {
        const addresseeName = choices.find(({ id }) => id === addresseeId)?.label ?? '';
        onChange({ ...step, addresseeId, addresseeName });
      }}
    />
  );
}

/** Whom a step is for: a person, or an office of which anybody takes it. */
function AddresseeFields({ step, onChange, isTried }: StepFieldsProps) {
  const { i18n } = useLingui();
  const error = isTried && missingIn(step) === 'addressee' ? i18n.t('Bitte auswählen.') : undefined;
  return (
    <>
      <SelectField
        label={i18n.t('An')}
        value={step.addresseeKind}
        options={[
          { value: 'person', label: i18n.t('eine Person') },
          { value: 'unit', label: i18n.t('ein Amt') },
        ]}
        onChange={(value) => {
          onChange({
            ...step,
            addresseeKind: value === 'unit' ? 'unit' : 'person',
            addresseeId: '',
            addresseeName: '',
          });
        }}
      />
      {step.addresseeKind === 'person' ? (
        <PersonField step={step} onChange={onChange} error={error} />
      ) : (
        <UnitBox
          label={i18n.t('Amt')}
          value={step.addresseeId}
          isRequired
          error={error}
          onChange={(addresseeId) => {
            onChange({ ...step, addresseeId });
          }}
        />
      )}
    </>
  );
}

/** Fields of one step: what, for whom, in what words, until when. */
export function StepFields({ step, onChange, isTried }: StepFieldsProps) {
  const { i18n } = useLingui();
  const missing = isTried ? missingIn(step) : undefined;
  return (
    <>
      <div className="ta-route__fields">
        <SelectField
          label={i18n.t('Was')}
          value={step.kind}
          options={Object.entries(stepKinds).map(([value, label]) => ({ value, label: i18n._(label) }))}
          onChange={(kind) => {
            onChange({ ...step, kind: kind as StepKind });
          }}
        />
        <AddresseeFields step={step} onChange={onChange} isTried={isTried} />
        {step.kind === 'follow-up' ? (
          <DayField
            label={i18n.t('Wieder vorlegen am')}
            outlook="ahead"
            value={step.fixedDay}
            onChange={(fixedDay) => {
              onChange({ ...step, fixedDay });
            }}
          />
        ) : (
          <TextField
            label={i18n.t('Frist in Arbeitstagen')}
            inputMode="numeric"
            value={step.deadlineDays}
            error={missing === 'deadlineDays' ? i18n.t('Eine Zahl von 1 bis 250, oder leer.') : undefined}
            onChange={(deadlineDays) => {
              onChange({ ...step, deadlineDays });
            }}
          />
        )}
      </div>
      {missing === 'fixedDay' ? <p className="ta-error">{i18n.t('Für eine Wiedervorlage fehlt der Tag.')}</p> : null}
      <TextField
        label={i18n.t('Verfügung')}
        hint={i18n.t('Was getan werden soll, in einem Satz; leer, wenn es sich von selbst versteht.')}
        value={step.order}
        onChange={(order) => {
          onChange({ ...step, order });
        }}
      />
      <details>
        <summary>{i18n.t('Geschäftsgangvermerke')}</summary>
        <CheckList
          legend={i18n.t('Vermerke')}
          items={Object.entries(businessNotes).map(([id, { mark, label }]) => ({
            id,
            label: `${mark} – ${i18n._(label)}`,
          }))}
          value={step.notes}
          onChange={(notes) => {
            onChange({ ...step, notes: notes as BusinessNote[] });
          }}
        />
      </details>
    </>
  );
}
