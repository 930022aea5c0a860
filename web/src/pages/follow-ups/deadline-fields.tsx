import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { Input } from '../../api/contract.js';
import { reckoningQuery } from '../../api/life.js';
import { formatDay } from '../../format/dates.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { stepSentence } from '../../words/life-words.js';

type Reckoning = Input<'/api/follow-ups/reckoning'>;

/** A computed deadline as it is typed. */
export interface TypedDeadline {
  from: string;
  startsWith: Reckoning['startsWith'];
  amount: string;
  unit: Reckoning['unit'];
}

/** What is typed as the API takes it; the amount is 0 while it is none. */
export function reckoningOf(typed: TypedDeadline): Reckoning {
  const amount = /^\d{1,4}$/.test(typed.amount.trim()) ? Number(typed.amount) : 0;
  return { from: typed.from, startsWith: typed.startsWith, amount, unit: typed.unit };
}

function Outcome({ typed }: { typed: TypedDeadline }) {
  const { i18n } = useLingui();
  const body = reckoningOf(typed);
  const reckoned = useQuery(reckoningQuery(body));
  if (reckoned.data === undefined || body.from === '' || body.amount === 0) {
    return null;
  }
  return (
    <div role="status">
      <p className="ta-strong">
        {i18n.t('Die Frist endet am {day}.', { day: formatDay(reckoned.data.endsOn, i18n.locale) })}
      </p>
      <ol className="ta-small">
        {reckoned.data.steps.map((step) => (
          <li key={step.norm}>{stepSentence(i18n, step)}</li>
        ))}
      </ol>
    </div>
  );
}

/** Fields of a deadline reckoned by §§ 187 to 193 BGB, with its end and how it was found. */
export function DeadlineFields({
  typed,
  onChange,
}: {
  typed: TypedDeadline;
  onChange: (typed: TypedDeadline) => void;
}) {
  const { i18n } = useLingui();
  return (
    <>
      <SelectField
        label={i18n.t('Beginn')}
        value={typed.startsWith}
        options={[
          { value: 'event', label: i18n.t('mit einem Ereignis, zum Beispiel einer Zustellung') },
          { value: 'beginning-of-day', label: i18n.t('mit dem Anfang eines Tages') },
        ]}
        onChange={(startsWith) => {
          onChange({ ...typed, startsWith: startsWith === 'event' ? 'event' : 'beginning-of-day' });
        }}
      />
      <DayField
        label={typed.startsWith === 'event' ? i18n.t('Tag des Ereignisses') : i18n.t('Erster Tag')}
        outlook="ahead"
        value={typed.from}
        onChange={(from) => {
          onChange({ ...typed, from });
        }}
      />
      <TextField
        label={i18n.t('Dauer')}
        inputMode="numeric"
        value={typed.amount}
        onChange={(amount) => {
          onChange({ ...typed, amount });
        }}
      />
      <SelectField
        label={i18n.t('Einheit')}
        value={typed.unit}
        options={[
          { value: 'days', label: i18n.t('Tage') },
          { value: 'weeks', label: i18n.t('Wochen') },
          { value: 'months', label: i18n.t('Monate') },
          { value: 'years', label: i18n.t('Jahre') },
        ]}
        onChange={(unit) => {
          onChange({ ...typed, unit: unit as TypedDeadline['unit'] });
        }}
      />
      <Outcome typed={typed} />
    </>
  );
}
