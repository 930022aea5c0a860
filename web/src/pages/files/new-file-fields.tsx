import { useLingui } from '@lingui/react';
import type { FieldValues, FileTypeDetail } from '../../api/contract.js';
import { startValues } from '../../fields/shown-fields.js';
import { PlanUnitBox } from '../../ui/plan-unit-box.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import type { OpeningContacts } from './opening-contacts.js';

/** What is said of a file before it is opened or prepared. */
export interface NewFile {
  planUnitId: string;
  leadUnitId: string;
  /** Version of the chosen type; empty for a file without one. */
  typeVersionId: string;
  /** Empty: as the type makes it. */
  subject: string;
  fileType: string;
  values: FieldValues;
  contacts: OpeningContacts;
  /** Empty: opened at once; else who shall see the draft. */
  audience: '' | 'author' | 'office';
}

interface PartProps {
  file: NewFile;
  isChecked: boolean;
  onChange: (part: Partial<NewFile>) => void;
}

/** Plan unit and office in charge. */
export function PlaceFields({ file, isChecked, onChange }: PartProps) {
  const { i18n } = useLingui();
  return (
    <>
      <PlanUnitBox
        autoFocus
        value={file.planUnitId}
        error={isChecked && file.planUnitId === '' ? i18n.t('Bitte eine Aktenplaneinheit wählen.') : undefined}
        onChange={(planUnitId, unit) => {
          onChange({ planUnitId, leadUnitId: unit?.leadUnit?.id ?? file.leadUnitId });
        }}
      />
      <UnitBox
        label={i18n.t('Federführung')}
        isRequired
        value={file.leadUnitId}
        error={isChecked && file.leadUnitId === '' ? i18n.t('Bitte das federführende Amt wählen.') : undefined}
        onChange={(leadUnitId) => {
          onChange({ leadUnitId });
        }}
      />
    </>
  );
}

/** The types that belong to the place; a type that does not any more is let go. */
export function TypeChoice({ file, types, onChange }: PartProps & { types: readonly FileTypeDetail[] }) {
  const { i18n } = useLingui();
  return (
    <SelectField
      label={i18n.t('Fallaktenart')}
      hint={i18n.t('Zur Wahl steht, was zu Aktenplaneinheit und Amt gehört.')}
      value={file.typeVersionId}
      onChange={(typeVersionId) => {
        const type = types.find(({ id }) => id === typeVersionId);
        onChange({ typeVersionId, values: startValues(type?.content.fields ?? []), contacts: {} });
      }}
      options={[
        { value: '', label: i18n.t('ohne Fachangaben') },
        ...types.map(({ id, content }) => ({ value: id, label: content.title })),
      ]}
    />
  );
}

/** Opened at once, or prepared first, and for whom. */
export function AudienceChoice({ file, onChange }: PartProps) {
  const { i18n } = useLingui();
  return (
    <SelectField
      label={i18n.t('Anlegen als')}
      hint={
        file.audience === ''
          ? undefined
          : i18n.t('Ein Entwurf hat noch kein Aktenzeichen und nimmt nichts auf; Fachangaben dürfen fehlen.')
      }
      value={file.audience}
      onChange={(audience) => {
        onChange({ audience: audience === 'author' || audience === 'office' ? audience : '' });
      }}
      options={[
        { value: '', label: i18n.t('offene Akte') },
        { value: 'author', label: i18n.t('Entwurf, nur für mich') },
        { value: 'office', label: i18n.t('Entwurf, für das federführende Amt') },
      ]}
    />
  );
}

interface SubjectFieldProps {
  file: NewFile;
  type: FileTypeDetail | undefined;
  /** Subject the type makes; empty when it makes none yet. */
  made: string;
  isMissing: boolean;
  onChange: (part: Partial<NewFile>) => void;
}

/** The subject, which the type may make. */
export function SubjectField({ file, type, made, isMissing, onChange }: SubjectFieldProps) {
  const { i18n } = useLingui();
  const isMade = type !== undefined && type.content.naming !== '';
  const hint =
    made === ''
      ? i18n.t('Leer lassen: Der Betreff entsteht aus den Fachangaben.')
      : i18n.t('Leer lassen für: {subject}', { subject: made });
  return (
    <TextField
      label={i18n.t('Betreff')}
      hint={isMade ? hint : undefined}
      isRequired={!isMade}
      value={file.subject}
      error={isMissing ? i18n.t('Bitte einen Betreff eingeben.') : undefined}
      onChange={(subject) => {
        onChange({ subject });
      }}
    />
  );
}
