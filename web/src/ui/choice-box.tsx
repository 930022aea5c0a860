import { useLingui } from '@lingui/react';
import { useId, useState, type ReactNode, type Ref } from 'react';
import { filterChoices, type Choice } from './choice-filter.js';
import { Field } from './field.js';
import { Icon } from './icon.js';
import { useChoiceList, type ChoiceList } from './use-choice-list.js';

interface ChoiceBoxProps {
  label: string;
  choices: Choice[];
  /** The id of the choice, or the text itself with `allowsOther`. */
  value: string;
  onChange: (value: string) => void;
  onFocus?: () => void;
  hint?: string | undefined;
  isRequired?: boolean;
  error?: string | undefined;
  below?: ReactNode;
  /** Set when the list is searched on the server: then nothing is filtered here. */
  search?: { onType: (text: string) => void; isLoading: boolean };
  /** Any text may be entered. */
  allowsOther?: boolean;
  /** What shows for a value that is not among the choices. */
  valueLabel?: string | undefined;
  ref?: Ref<HTMLInputElement>;
  /** For the first field of a window: whoever opens it wants to write. */
  autoFocus?: boolean | undefined;
}

interface OptionsProps {
  id: string;
  label: string;
  choices: Choice[];
  list: ChoiceList;
  isLoading: boolean;
  onPick: (choice: Choice) => void;
}

function Options({ id, label, choices, list, isLoading, onPick }: OptionsProps) {
  const { i18n } = useLingui();
  if (choices.length === 0) {
    return (
      <p className="ta-choices ta-choices--none" role="status">
        {isLoading ? i18n.t('Wird gesucht …') : i18n.t('Nichts gefunden')}
      </p>
    );
  }
  return (
    <ul id={id} role="listbox" aria-label={label} className="ta-choices ta-listbox">
      {choices.map((choice, index) => (
        <li
          key={choice.id}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === list.active}
          ref={(element) => {
            if (index === list.active) {
              element?.scrollIntoView({ block: 'nearest' });
            }
          }}
          onMouseDown={(event) => {
            // Keeps the focus in the field.
            event.preventDefault();
          }}
          onClick={() => {
            onPick(choice);
          }}
        >
          {choice.label}
          {choice.second === undefined ? null : <span className="ta-option__second">{choice.second}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A field to type into that offers what fits (combobox). Leaving it without a choice brings the last one back. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { i18n } = useLingui();
  const { choices, value, onChange, search, allowsOther = false } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const chosenLabel =
    choices.find((choice) => choice.id === value)?.label ?? props.valueLabel ?? (allowsOther ? value : '');
  const shown = typed ?? chosenLabel;
  const offered = search !== undefined || typed === null ? choices : filterChoices(choices, typed);
  function pick(choice: Choice) {
    onChange(choice.id);
    setTyped(null);
  }
  const list = useChoiceList(offered, pick, () => {
    setTyped(null);
  });
  function type(text: string) {
    setTyped(text);
    list.open();
    list.setActive(text === '' || allowsOther ? -1 : 0);
    search?.onType(text);
    if (allowsOther || text === '') {
      onChange(text);
    }
  }
  return (
    <Field label={props.label} hint={props.hint} error={props.error} isRequired={props.isRequired} below={props.below}>
      {({ id, describedBy, isInvalid }) => (
        <div className="ta-combobox">
          <input
            id={id}
            ref={props.ref}
            autoFocus={props.autoFocus}
            role="combobox"
            className={`kern-form-input__input${isInvalid ? ' kern-form-input__input--error' : ''}`}
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={list.isOpen}
            aria-controls={list.isOpen && offered.length > 0 ? listId : undefined}
            aria-activedescendant={
              list.isOpen && offered[list.active] !== undefined ? `${listId}-${String(list.active)}` : undefined
            }
            aria-describedby={describedBy}
            aria-invalid={isInvalid || undefined}
            aria-required={props.isRequired === true ? true : undefined}
            value={shown}
            onFocus={props.onFocus}
            onChange={(event) => {
              type(event.target.value);
            }}
            onClick={list.open}
            onKeyDown={list.onKeyDown}
            onBlur={() => {
              list.close();
              setTyped(null);
            }}
          />
          <button
            type="button"
            tabIndex={-1}
            className="ta-combobox__button"
            aria-label={i18n.t('Auswahl öffnen: {label}', { label: props.label })}
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              if (list.isOpen) {
                list.close();
              } else {
                document.getElementById(id)?.focus();
                list.open();
              }
            }}
          >
            <Icon name="arrow-down" />
          </button>
          {list.isOpen ? (
            <Options
              id={listId}
              label={props.label}
              choices={offered}
              list={list}
              isLoading={search?.isLoading ?? false}
              onPick={(choice) => {
                pick(choice);
                list.close();
              }}
            />
          ) : null}
        </div>
      )}
    </Field>
  );
}
