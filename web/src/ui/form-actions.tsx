import { useLingui } from '@lingui/react';
import { Button } from './button.js';

interface FormActionsProps {
  /** The act itself, in words. */
  act: string;
  isBusy: boolean;
  isDisabled?: boolean;
  onCancel: () => void;
}

/** The end of a form in a window: the way out, and the act, which Enter in a field takes too. */
export function FormActions({ act, isBusy, isDisabled = false, onCancel }: FormActionsProps) {
  const { i18n } = useLingui();
  return (
    <div className="ta-dialog__actions">
      <Button kind="tertiary" onPress={onCancel}>
        {i18n.t('Abbrechen')}
      </Button>
      <Button type="submit" kind="primary" isBusy={isBusy} isDisabled={isDisabled}>
        {act}
      </Button>
    </div>
  );
}
