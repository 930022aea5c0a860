import { useLingui } from '@lingui/react';
import { useId } from 'react';
import type { DetailChoice, MergedContact, MergedDetails, TypeField } from '../../../api/contract.js';
import { Alert } from '../../../ui/alert.js';
import { contactFacts } from '../../../words/contact-facts.js';
import { valueWords } from '../../../words/field-words.js';
import { leftValueReasons } from '../../../words/moving-words.js';

type Side = DetailChoice['side'];

interface ConflictProps {
  title: string;
  hint?: string;
  sides: { side: Side; label: string; words: string }[];
  value: Side | null;
  onChoose: (side: Side) => void;
}

/** Both sides of one conflict, of which one is chosen. */
function Conflict({ title, hint, sides, value, onChoose }: ConflictProps) {
  const id = useId();
  return (
    <fieldset className="ta-choice-group" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className="kern-label">{title}</legend>
      {hint === undefined ? null : (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {sides.map(({ side, label, words }) => (
        <label key={side} className="ta-check">
          <input
            type="radio"
            name={id}
            checked={value === side}
            onChange={() => {
              onChoose(side);
            }}
          />
          <span>
            {label}
            {words === '' ? '' : `: ${words}`}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface MergedDetailsProps {
  details: MergedDetails;
  choices: readonly DetailChoice[];
  sourceReference: string;
  targetReference: string;
  onChoose: (choice: DetailChoice) => void;
}

/** What becomes of contacts and values of a merged file: what goes along, what is there, what people choose, what stays. */
export function MergedDetailsView({
  details,
  choices,
  sourceReference,
  targetReference,
  onChoose,
}: MergedDetailsProps) {
  const { i18n } = useLingui();
  const { addedContacts, sameContacts, takenValues, leftValues } = details;
  const words = ({ kind, choices, unit }: Pick<TypeField, 'kind' | 'choices' | 'unit'>, value: Value) =>
    valueWords(i18n, { kind, choices, unit }, value);
  const called = ({ displayName, role }: MergedContact) => `${displayName} (${role})`;
  const differing = (one: MergedContact, other: MergedContact) => {
    const known = contactFacts(i18n, other).map(({ term, value }) => `${term} ${value}`);
    const facts = contactFacts(i18n, one)
      .filter(({ value }) => value !== '')
      .map(({ term, value }) => `${term} ${value}`)
      .filter((fact) => !known.includes(fact));
    return [called(one) === called(other) ? '' : called(one), ...facts].filter((part) => part !== '').join(', ');
  };
  const sideOf = (item: string) => choices.find((choice) => choice.item === item)?.side ?? null;
  const stays = i18n.t('Angabe der Zielakte {reference} behalten', { reference: targetReference });
  const comes = i18n.t('Angabe aus {reference} nehmen', { reference: sourceReference });
  return (
    <>
      {addedContacts.length + sameContacts.length === 0 ? null : (
        <ul className="ta-plain-list" aria-label={i18n.t('Beteiligte')}>
          {addedContacts.map((contact) => (
            <li key={contact.id}>{i18n.t('{name} kommt hinzu.', { name: called(contact) })}</li>
          ))}
          {sameContacts.map((contact) => (
            <li key={contact.id}>{i18n.t('{name} steht schon in der Zielakte.', { name: called(contact) })}</li>
          ))}
        </ul>
      )}
      {takenValues.length === 0 ? null : (
        <ul className="ta-plain-list" aria-label={i18n.t('Fachangaben')}>
          {takenValues.map(({ field, value }) => (
            <li key={field.key}>
              {i18n.t('{label}: {value} wird übernommen.', { label: field.label, value: words(field, value) })}
            </li>
          ))}
        </ul>
      )}
      {details.contactConflicts.map(({ item, reason, source, target }) => (
        <Conflict
          key={item}
          title={called(source)}
          hint={
            reason === 'role-full'
              ? i18n.t(
                  'Die Rolle ist in der Zielakte schon besetzt. Wer sie abgibt oder bei „Beide aufnehmen“ hinzukommt, hat sie nur in Worten; wer nicht aufgenommen wird, bleibt in der geschlossenen Akte.',
                )
              : i18n.t('In beiden Akten, mit unterschiedlichen Angaben.')
          }
          value={sideOf(item)}
          sides={[
            {
              side: 'target',
              label: reason === 'role-full' ? i18n.t('Die Rolle behält') : stays,
              words: differing(target, source),
            },
            {
              side: 'source',
              label: reason === 'role-full' ? i18n.t('Die Rolle bekommt') : comes,
              words: differing(source, target),
            },
            { side: 'both', label: i18n.t('Beide aufnehmen'), words: '' },
          ]}
          onChoose={(chosen) => {
            onChoose({ item, side: chosen });
          }}
        />
      ))}
      {details.valueConflicts.map(({ item, field, source, target }) => (
        <Conflict
          key={item}
          title={field.label}
          value={sideOf(item)}
          sides={[
            { side: 'target', label: stays, words: words(field, target) },
            { side: 'source', label: comes, words: words(field, source) },
          ]}
          onChoose={(chosen) => {
            onChoose({ item, side: chosen });
          }}
        />
      ))}
      {leftValues.length === 0 ? null : (
        <Alert kind="info" title={i18n.t('Bleibt in der geschlossenen Akte nachlesbar')}>
          <ul>
            {leftValues.map(({ field, value, reason }) => (
              <li key={field.key}>{`${field.label}: ${words(field, value)} – ${i18n._(leftValueReasons[reason])}`}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}

type Value = MergedDetails['takenValues'][number]['value'];
