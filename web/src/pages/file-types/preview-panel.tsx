import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { checkedValuesQuery } from '../../api/file-types.js';
import type { FieldValues, FileTypeContent } from '../../api/contract.js';
import { FieldsForm } from '../../fields/fields-form.js';
import { startValues } from '../../fields/shown-fields.js';
import { useSettled } from '../../fields/use-settled.js';
import { Alert } from '../../ui/alert.js';

interface PreviewPanelProps {
  versionId: string;
  content: FileTypeContent;
  isSaved: boolean;
}

/** The form as a caseworker will see it; what is entered here is kept nowhere. */
export function PreviewPanel({ versionId, content, isSaved }: PreviewPanelProps) {
  const { i18n } = useLingui();
  const [typed, setTyped] = useState<FieldValues>({});
  const values = startValues(content.fields, typed);
  const settled = useSettled(values);
  const contacts = Object.fromEntries(content.roles.map(({ key, title }) => [key, [title]]));
  const checked = useQuery({ ...checkedValuesQuery(versionId, settled, contacts), enabled: isSaved });
  const faults = (checked.data?.faults ?? []).filter(({ field, code }) => field in settled && code !== 'missing');
  return (
    <section className="ta-card" aria-labelledby="preview-title">
      <h2 id="preview-title">{i18n.t('Vorschau')}</h2>
      <p className="ta-muted">
        {i18n.t('So sieht das Formular bei der Sachbearbeitung aus. Eingaben hier werden nicht gespeichert.')}
      </p>
      {content.fields.length === 0 ? <p>{i18n.t('Noch keine Felder.')}</p> : null}
      <div className="ta-form">
        <FieldsForm
          fields={content.fields.filter(({ label, key }) => label !== '' && key !== '')}
          values={values}
          faults={isSaved ? faults : []}
          names={[]}
          onChange={setTyped}
        />
      </div>
      {content.naming === '' ? null : (
        <Alert kind="info" title={i18n.t('Betreff der Akte')}>
          <p role="status">
            {isSaved
              ? checked.data?.subject || i18n.t('Noch leer: Bitte in der Vorschau etwas eingeben.')
              : i18n.t('Wird nach dem Speichern gezeigt.')}
          </p>
        </Alert>
      )}
    </section>
  );
}
