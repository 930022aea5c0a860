import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { FileTypeContent, TypeFault } from '../../api/contract.js';
import { filingPlanQuery } from '../../api/organisation.js';
import { ChoiceBox } from '../../ui/choice-box.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { LooseText } from './loose-text.js';

interface GeneralFormProps {
  content: FileTypeContent;
  faults: readonly TypeFault[];
  faultWords: (fault: TypeFault) => string;
  onChange: (content: FileTypeContent) => void;
}

const levels: Record<FileTypeContent['confidentiality'], string> = {
  '003': /*i18n*/ 'offen',
  '002': /*i18n*/ 'nur für den Dienstgebrauch',
  '005': /*i18n*/ 'vertraulich',
  '001': /*i18n*/ 'geheim',
  '004': /*i18n*/ 'streng geheim',
};

function listFrom(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function RetentionForm({ content, faults, faultWords, onChange }: GeneralFormProps) {
  const { i18n } = useLingui();
  const { retention } = content;
  const kind = retention === null ? 'plan' : retention.years === null ? 'permanent' : 'years';
  const fault = faults.find(({ pointer }) => pointer.startsWith('/retention'));
  return (
    <>
      <SelectField
        label={i18n.t('Aufbewahrung')}
        value={kind}
        onChange={(chosen) => {
          const reason = retention?.reason ?? '';
          onChange({
            ...content,
            retention: chosen === 'plan' ? null : { years: chosen === 'years' ? 10 : null, reason },
          });
        }}
        options={[
          { value: 'plan', label: i18n.t('wie im Aktenplan') },
          { value: 'years', label: i18n.t('abweichend, in Jahren') },
          { value: 'permanent', label: i18n.t('abweichend, unbefristet') },
        ]}
      />
      {retention === null ? null : (
        <div className="ta-pair">
          {retention.years === null ? null : (
            <LooseText
              label={i18n.t('Jahre nach Schließung')}
              inputMode="numeric"
              start={String(retention.years)}
              onChange={(text) => {
                onChange({ ...content, retention: { ...retention, years: /^\d{1,3}$/.test(text) ? Number(text) : 0 } });
              }}
            />
          )}
          <TextField
            label={i18n.t('Grund der Abweichung')}
            isRequired
            value={retention.reason}
            error={fault === undefined ? undefined : faultWords(fault)}
            onChange={(reason) => {
              onChange({ ...content, retention: { ...retention, reason } });
            }}
          />
        </div>
      )}
    </>
  );
}

/** What a type says as a whole. */
export function GeneralForm(props: GeneralFormProps) {
  const { i18n } = useLingui();
  const { content, faults, faultWords, onChange } = props;
  const plan = useQuery(filingPlanQuery).data?.units ?? [];
  const set = (part: Partial<FileTypeContent>) => {
    onChange({ ...content, ...part });
  };
  const at = (pointer: string) => {
    const fault = faults.find((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
    return fault === undefined ? undefined : faultWords(fault);
  };
  const placeholders = [...content.fields, ...content.roles].map(({ key }) => `{${key}}`).join(' ');
  return (
    <div className="ta-form">
      <TextField
        label={i18n.t('Bezeichnung der Fallaktenart')}
        isRequired
        value={content.title}
        error={at('/title')}
        onChange={(title) => {
          set({ title });
        }}
      />
      <SelectField
        label={i18n.t('Akten dieser Art sind')}
        value={content.kind}
        onChange={(kind) => {
          set({ kind: kind as FileTypeContent['kind'] });
        }}
        options={[
          { value: 'case', label: i18n.t('Fallakten: viele gleiche Fälle') },
          { value: 'subject', label: i18n.t('Sachakten: eine Aufgabe oder Sache') },
        ]}
      />
      <TextField
        label={i18n.t('Beschreibung')}
        rows={3}
        value={content.description}
        error={at('/description')}
        onChange={(description) => {
          set({ description });
        }}
      />
      <TextField
        label={i18n.t('Rechtsgrundlagen')}
        value={content.legalBasis}
        error={at('/legalBasis')}
        onChange={(legalBasis) => {
          set({ legalBasis });
        }}
      />
      <TextField
        label={i18n.t('Betreff der Akten')}
        hint={
          placeholders === ''
            ? i18n.t(
                'Platzhalter gibt es, sobald Felder oder Rollen da sind; leer: Der Betreff wird von Hand geschrieben.',
              )
            : i18n.t('Platzhalter: {placeholders}', { placeholders })
        }
        value={content.naming}
        error={at('/naming')}
        onChange={(naming) => {
          set({ naming });
        }}
      />
      <LooseText
        label={i18n.t('Erlaubte Aktenplaneinheiten')}
        hint={i18n.t('Kennzeichen, durch Komma geteilt; gilt auch für alles darunter. Leer: überall.')}
        start={content.planUnits.join(', ')}
        error={at('/planUnits')}
        onChange={(text) => {
          set({ planUnits: listFrom(text) });
        }}
      />
      <ChoiceBox
        label={i18n.t('Vorgeschlagene Aktenplaneinheit (leer: keine)')}
        choices={plan
          .filter((unit) => unit.mayCarryFiles && !unit.retired)
          .map((unit) => ({ id: unit.mark, label: `${unit.mark} ${unit.title}` }))}
        value={content.defaultPlanUnit ?? ''}
        valueLabel={content.defaultPlanUnit ?? undefined}
        error={at('/defaultPlanUnit')}
        onChange={(mark) => {
          set({ defaultPlanUnit: mark === '' ? null : mark });
        }}
      />
      <LooseText
        label={i18n.t('Ämter')}
        hint={i18n.t('Nummern, durch Komma geteilt; gilt auch für alles darunter. Leer: alle.')}
        start={content.offices.join(', ')}
        error={at('/offices')}
        onChange={(text) => {
          set({ offices: listFrom(text) });
        }}
      />
      <RetentionForm {...props} />
      <SelectField
        label={i18n.t('Vertraulichkeit neuer Akten')}
        value={content.confidentiality}
        onChange={(level) => {
          set({ confidentiality: level as FileTypeContent['confidentiality'] });
        }}
        options={Object.entries(levels).map(([value, label]) => ({ value, label: i18n._(label) }))}
      />
    </div>
  );
}
