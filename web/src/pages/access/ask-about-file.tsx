import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { accessCommands } from '../../api/access.js';
import { RequestFailure } from '../../problems/problem-note.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/text-field.js';
import { SettledAccess } from './settled-access.js';
import { WhoMaySee } from './who-may-see.js';

/** Who may see a file, for whoever watches over access and sees no content. */
export function AskAboutFile() {
  const { i18n } = useLingui();
  const [reference, setReference] = useState('');
  const finding = useMutation({ mutationFn: () => accessCommands.findFile(reference.trim()) });
  return (
    <section className="ta-section" aria-labelledby="ask-about-file">
      <h2 id="ask-about-file">{i18n.t('Wer darf eine Akte sehen?')}</h2>
      <form
        className="ta-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reference.trim() !== '') {
            finding.mutate();
          }
        }}
      >
        <TextField label={i18n.t('Aktenzeichen')} value={reference} onChange={setReference} />
        <div>
          <Button type="submit" kind="primary" isBusy={finding.isPending}>
            {i18n.t('Nachsehen')}
          </Button>
        </div>
      </form>
      {finding.isError ? <RequestFailure error={finding.error} /> : null}
      {finding.isSuccess ? (
        <>
          <h2>{finding.data.name}</h2>
          <SettledAccess object={{ fileId: finding.data.id }} name={finding.data.name} />
          <WhoMaySee object={{ fileId: finding.data.id }} />
        </>
      ) : null}
    </section>
  );
}
