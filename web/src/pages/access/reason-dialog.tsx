import { useLingui } from '@lingui/react';
import { useId, useState, type ReactNode } from 'react';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';

interface ReasonDialogProps {
  title: string;
  /** What happens, as the button's words. */
  act: string;
  label?: string;
  isBusy: boolean;
  error: unknown;
  /** Fields before the reason. */
  children?: ReactNode;
  /** Whether the other fields are filled in. */
  isReady?: boolean;
  /** What is said where they are not. */
  notReady?: string;
  onClose: () => void;
  onSubmit: (reason: string) => void;
}

/** A step about access that needs a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { i18n } = useLingui();
  const formId = useId();
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  function submit() {
    setIsChecked(true);
    if (reason.trim() !== '' && props.isReady !== false && !props.isBusy) {
      props.onSubmit(reason.trim());
    }
  }
  return (
    <Dialog
      title={props.title}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button kind="tertiary" onPress={props.onClose}>
            {i18n.t('Abbrechen')}
          </Button>
          <Button kind="primary" isBusy={props.isBusy} type="submit" form={formId}>
            {props.act}
          </Button>
        </>
      }
    >
      {props.error === null ? null : <RequestFailure error={props.error} />}
      <form
        id={formId}
        className="ta-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {props.children}
        {isChecked && props.isReady === false ? (
          <p role="alert">{props.notReady ?? i18n.t('Bitte alle Pflichtfelder ausfüllen.')}</p>
        ) : null}
        <TextField
          label={props.label ?? i18n.t('Grund')}
          isRequired
          rows={3}
          value={reason}
          onChange={setReason}
          error={isChecked && reason.trim() === '' ? i18n.t('Bitte einen Grund eingeben.') : undefined}
        />
      </form>
    </Dialog>
  );
}
