import { useLingui } from '@lingui/react';
import { useId, type ReactNode } from 'react';
import { Icon } from './icon.js';

export interface FieldParts {
  id: string;
  describedBy: string | undefined;
  isInvalid: boolean;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean | undefined;
  /** Stands under the input: suggestions, remarks. */
  below?: ReactNode;
  children: (parts: FieldParts) => ReactNode;
}

/** Label, hint, input and error of one field, tied together for screen readers. */
export function Field({ label, hint, error, isRequired = false, below, children }: FieldProps) {
  const { i18n } = useLingui();
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint === undefined ? '' : hintId, error === undefined ? '' : errorId].filter((one) => one !== '');
  return (
    <div className={`kern-form-input ta-field${error === undefined ? '' : ' kern-form-input--error'}`}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {isRequired ? <span className="ta-required"> ({i18n.t('Pflichtfeld')})</span> : null}
      </label>
      {hint === undefined ? null : (
        <div className="kern-hint" id={hintId}>
          {hint}
        </div>
      )}
      {children({
        id,
        describedBy: described.length === 0 ? undefined : described.join(' '),
        isInvalid: error !== undefined,
      })}
      {error === undefined ? null : (
        <p className="kern-error" id={errorId} role="alert">
          <Icon name="danger" />
          <span className="kern-body">{error}</span>
        </p>
      )}
      {below}
    </div>
  );
}
