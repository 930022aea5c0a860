import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { BulkAct, BulkSettings } from '../../api/contract/bulk.js';
import { fileTypesQuery } from '../../api/file-types.js';
import { PlanUnitBox } from '../../ui/plan-unit-box.js';
import { SelectField } from '../../ui/select-field.js';
import { DayField, TextField } from '../../ui/text-field.js';
import { UnitBox } from '../../ui/unit-box.js';
import { levelLabel, levelOrder } from '../../words/access-words.js';
import { metadataCodes, metadataLabels } from '../../words/metadata-words.js';

/** Fields that can be the same for many files. */
const commonFields = ['medium', 'location', 'keepingUnit', 'appraisalProposal'];

interface ActFieldsProps {
  act: BulkAct;
  settings: BulkSettings;
  /** Somebody tried to go on: what is missing is said. */
  isTried: boolean;
  onChange: (part: BulkSettings) => void;
}

/** What an act asks for, once for all files. */
export function ActFields({ act, settings, isTried, onChange }: ActFieldsProps) {
  const { i18n } = useLingui();
  const missing = (value: string | undefined) =>
    isTried && (value ?? '').trim() === '' ? i18n.t('Bitte ausfüllen.') : undefined;
  const reason = (
    <TextField
      label={i18n.t('Grund')}
      isRequired
      rows={2}
      value={settings.reason ?? ''}
      onChange={(value) => {
        onChange({ reason: value });
      }}
      error={missing(settings.reason)}
    />
  );
  switch (act) {
    case 'close':
      return null;
    case 'reopen':
      return reason;
    case 'follow-up':
      return (
        <>
          <TextField
            label={i18n.t('Was ist zu tun?')}
            isRequired
            value={settings.subject ?? ''}
            onChange={(subject) => {
              onChange({ subject });
            }}
            error={missing(settings.subject)}
          />
          <DayField
            label={i18n.t('Wiedervorlage am')}
            isRequired
            outlook="ahead"
            value={settings.on ?? ''}
            onChange={(on) => {
              onChange({ on });
            }}
            error={missing(settings.on)}
          />
        </>
      );
    case 'confidentiality':
      return (
        <>
          <SelectField
            label={i18n.t('Vertraulichkeitsstufe')}
            value={settings.level ?? '002'}
            options={levelOrder.map((value) => ({ value, label: levelLabel(i18n, value) }))}
            onChange={(level) => {
              onChange({ level });
            }}
          />
          {reason}
        </>
      );
    case 'metadata':
      return <CommonField settings={settings} onChange={onChange} />;
    case 'remark':
      return (
        <>
          <PlaceFields settings={settings} isTried={isTried} onChange={onChange} />
          {reason}
        </>
      );
    case 'file-type':
      return <TypeField settings={settings} error={missing(settings.typeVersionId)} onChange={onChange} />;
    case 'hand-out':
      return <PurposeField settings={settings} error={missing(settings.purpose)} onChange={onChange} />;
    case 'deletion-request':
      return (
        <>
          {reason}
          <TextField
            label={i18n.t('Rechtsgrundlage')}
            isRequired
            value={settings.legalBasis ?? ''}
            onChange={(legalBasis) => {
              onChange({ legalBasis });
            }}
            error={missing(settings.legalBasis)}
          />
        </>
      );
  }
}

/** Another office in charge, another plan unit, or both. */
function PlaceFields({ settings, isTried, onChange }: Omit<ActFieldsProps, 'act'>) {
  const { i18n } = useLingui();
  return (
    <>
      <p className="ta-muted">{i18n.t('Was leer bleibt, behält jede Akte, wie sie es hat.')}</p>
      <UnitBox
        label={i18n.t('Federführung')}
        value={settings.leadUnitId ?? ''}
        error={isTried && !isPlaced(settings) ? i18n.t('Bitte Federführung oder Aktenplaneinheit wählen.') : undefined}
        onChange={(leadUnitId) => {
          onChange({ leadUnitId });
        }}
      />
      <PlanUnitBox
        isRequired={false}
        value={settings.planUnitId ?? ''}
        onChange={(planUnitId) => {
          onChange({ planUnitId });
        }}
      />
    </>
  );
}

/** What files are handed out for. */
function PurposeField({ settings, error, onChange }: OneFieldProps) {
  const { i18n } = useLingui();
  return (
    <TextField
      label={i18n.t('Zweck')}
      isRequired
      hint={i18n.t('Steht im Journal jeder Akte. Das ZIP holen nur Sie ab; nach zwei Tagen ist es gelöscht.')}
      value={settings.purpose ?? ''}
      onChange={(purpose) => {
        onChange({ purpose });
      }}
      error={error}
    />
  );
}

type OneFieldProps = Pick<ActFieldsProps, 'settings' | 'onChange'> & { error: string | undefined };

/** Types that files can have now. */
function TypeField({ settings, error, onChange }: OneFieldProps) {
  const { i18n } = useLingui();
  const types = (useQuery(fileTypesQuery).data ?? []).flatMap(({ title, versions }) =>
    versions.filter(({ state }) => state === 'released').map(({ id }) => ({ value: id, label: title })),
  );
  return (
    <SelectField
      label={i18n.t('Fallaktenart')}
      hint={i18n.t('Angaben mit gleicher Kennung werden übernommen; Akten ohne die nötigen bleiben, wie sie sind.')}
      value={settings.typeVersionId ?? ''}
      error={error}
      options={[{ value: '', label: i18n.t('Bitte wählen') }, ...types]}
      onChange={(typeVersionId) => {
        onChange({ typeVersionId });
      }}
    />
  );
}

/** Whether another place is said. */
function isPlaced({ leadUnitId = '', planUnitId = '' }: BulkSettings): boolean {
  return leadUnitId !== '' || planUnitId !== '';
}

function CommonField({ settings, onChange }: Pick<ActFieldsProps, 'settings' | 'onChange'>) {
  const { i18n } = useLingui();
  const [key = 'medium', value = ''] = Object.entries(settings.values ?? { medium: '001' })[0] ?? [];
  const codes = metadataCodes[key === 'appraisalProposal' ? 'appraisal' : key];
  function set(field: string, to: string) {
    onChange({ values: { [field]: to === '' ? null : to } });
  }
  return (
    <>
      <SelectField
        label={i18n.t('Welche Angabe?')}
        value={key}
        options={commonFields.map((field) => ({ value: field, label: i18n._(metadataLabels[field] ?? field) }))}
        onChange={(field) => {
          set(field, field === 'medium' ? '001' : '');
        }}
      />
      {codes === undefined ? (
        <TextField
          label={i18n.t('Wert')}
          hint={i18n.t('Leer gelassen, wird die Angabe bei allen gelöscht.')}
          value={value ?? ''}
          onChange={(to) => {
            set(key, to);
          }}
        />
      ) : (
        <SelectField
          label={i18n.t('Wert')}
          value={value ?? ''}
          options={[
            { value: '', label: i18n.t('keine Angabe') },
            ...codes.map((code) => ({ value: code.value, label: i18n._(code.label) })),
          ]}
          onChange={(to) => {
            set(key, to);
          }}
        />
      )}
    </>
  );
}

/** What an act begins with before anything is typed. */
export function firstSettings(act: BulkAct): BulkSettings {
  if (act === 'confidentiality') return { level: '002' };
  return act === 'metadata' ? { values: { medium: '001' } } : {};
}

/** Whether everything the act asks for is there. */
export function isComplete(act: BulkAct, settings: BulkSettings): boolean {
  const needed: Record<BulkAct, (string | undefined)[]> = {
    'follow-up': [settings.subject, settings.on],
    close: [],
    reopen: [settings.reason],
    confidentiality: [settings.reason],
    metadata: [],
    remark: [settings.reason, isPlaced(settings) ? 'said' : ''],
    'file-type': [settings.typeVersionId],
    'deletion-request': [settings.reason, settings.legalBasis],
    'hand-out': [settings.purpose],
  };
  return needed[act].every((value) => (value ?? '').trim() !== '');
}
