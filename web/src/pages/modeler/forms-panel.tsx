import { useLingui } from '@lingui/react';
import { useRef, useState } from 'react';
import type { WorkflowForms } from '../../api/contract/workflows.js';
import { Alert } from '../../ui/alert.js';
import { Button } from '../../ui/button.js';
import { readValues } from '../workflows/json-values.js';

interface FormsPanelProps {
  forms: WorkflowForms;
  onChange: (forms: WorkflowForms) => void;
}

function titleOf(form: Readonly<Record<string, unknown>>): string {
  const title = form['title'];
  return typeof title === 'string' ? title : '';
}

/** The forms that come with a model: JSON Schemas, each from a file named after its key. */
export function FormsPanel({ forms, onChange }: FormsPanelProps) {
  const { i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string[]>([]);
  async function take(files: FileList) {
    const taken: Record<string, Readonly<Record<string, unknown>>> = { ...forms };
    const unfit: string[] = [];
    for (const file of Array.from(files)) {
      const form = readValues(await file.text());
      const key = file.name.replace(/(\.schema)?\.json$/i, '').toLowerCase();
      if (form === undefined || !/^[a-z][a-z0-9-]{0,63}$/.test(key)) {
        unfit.push(file.name);
      } else {
        taken[key] = form;
      }
    }
    setRefused(unfit);
    onChange(taken);
  }
  return (
    <section className="ta-section" aria-labelledby="formulare">
      <h2 id="formulare">{i18n.t('Formulare')}</h2>
      {refused.length === 0 ? null : (
        <Alert kind="danger" title={i18n.t('Nicht übernommen: {files}', { files: refused.join(', ') })} isUrgent>
          <p>
            {i18n.t('Ein Formular ist ein JSON-Schema; die Datei heißt wie seine Kennung, zum Beispiel „antrag.json“.')}
          </p>
        </Alert>
      )}
      {Object.keys(forms).length === 0 ? <p className="ta-muted">{i18n.t('Noch kein Formular.')}</p> : null}
      <ul className="ta-plain-list">
        {Object.entries(forms).map(([key, form]) => (
          <li key={key}>
            {key} {titleOf(form)}{' '}
            <Button
              kind="tertiary"
              icon="delete"
              label={i18n.t('Formular {key} entfernen', { key })}
              onPress={() => {
                onChange(Object.fromEntries(Object.entries(forms).filter(([one]) => one !== key)));
              }}
            >
              {i18n.t('Entfernen')}
            </Button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".json,application/json"
        aria-label={i18n.t('Formulare aus Dateien')}
        onChange={(event) => {
          if (event.target.files !== null) {
            void take(event.target.files);
          }
          event.target.value = '';
        }}
      />
      <div>
        <Button icon="drive-folder-upload" onPress={() => input.current?.click()}>
          {i18n.t('Formulare aus Dateien …')}
        </Button>
      </div>
    </section>
  );
}
