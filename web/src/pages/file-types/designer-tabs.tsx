import { useLingui } from '@lingui/react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { FileTypeContent, TypeFault } from '../../api/contract.js';
import { fieldKinds } from '../../words/field-words.js';
import { typeFaultWords } from '../../words/type-fault-words.js';
import { emptyField, FieldForm } from './field-form.js';
import { GeneralForm } from './general-form.js';
import { PartList } from './part-list.js';
import { emptyItem, emptyRole, emptyTab, ItemForm, RoleForm, TabForm } from './small-parts.js';

interface DesignerTabsProps {
  content: FileTypeContent;
  faults: readonly TypeFault[];
  isReadOnly: boolean;
  tab: string;
  onTab: (tab: string) => void;
  onChange: (content: FileTypeContent) => void;
}

/** The parts of a type, each in a tab of its own; a tab says how much is wrong in it. */
export function DesignerTabs({ content, faults, isReadOnly, tab, onTab, onChange }: DesignerTabsProps) {
  const { i18n } = useLingui();
  const faultWords = (fault: TypeFault) => typeFaultWords(i18n, fault);
  const parts = ['/fields', '/tabs', '/roles', '/checklist'];
  const wrongIn = (pointer: string) =>
    faults.filter((fault) =>
      pointer === '' ? !parts.some((part) => fault.pointer.startsWith(part)) : fault.pointer.startsWith(pointer),
    ).length;
  const head = (label: string, pointer: string) =>
    wrongIn(pointer) === 0
      ? label
      : `${label} (${i18n.t('{count, plural, one {# Fehler} other {# Fehler}}', { count: wrongIn(pointer) })})`;
  const shared = { isReadOnly, faults, faultWords };
  return (
    <Tabs
      className="ta-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => {
        onTab(String(key));
      }}
    >
      <TabList aria-label={i18n.t('Teile der Fallaktenart')}>
        <Tab id="allgemein">{head(i18n.t('Allgemein'), '')}</Tab>
        <Tab id="felder">{head(i18n.t('Felder'), '/fields')}</Tab>
        <Tab id="register">{head(i18n.t('Register'), '/tabs')}</Tab>
        <Tab id="rollen">{head(i18n.t('Rollen'), '/roles')}</Tab>
        <Tab id="checkliste">{head(i18n.t('Checkliste'), '/checklist')}</Tab>
      </TabList>
      <TabPanel id="allgemein" className="ta-section">
        <GeneralForm content={content} faults={faults} faultWords={faultWords} onChange={onChange} />
      </TabPanel>
      <TabPanel id="felder" className="ta-section">
        <PartList
          {...shared}
          partName={i18n.t('Feld')}
          addLabel={i18n.t('Feld hinzufügen')}
          pointer="/fields"
          parts={content.fields}
          labelOf={({ label }) => label}
          noteOf={({ kind, required }) => `${i18n._(fieldKinds[kind])}${required ? ` · ${i18n.t('Pflichtfeld')}` : ''}`}
          make={() => emptyField}
          onChange={(fields) => {
            onChange({ ...content, fields });
          }}
        >
          {(field, set, partFaults, index) => (
            <FieldForm
              field={field}
              earlier={content.fields.slice(0, index)}
              faults={partFaults}
              isReadOnly={isReadOnly}
              onChange={set}
            />
          )}
        </PartList>
      </TabPanel>
      <TabPanel id="register" className="ta-section">
        <PartList
          {...shared}
          partName={i18n.t('Register')}
          addLabel={i18n.t('Register hinzufügen')}
          pointer="/tabs"
          parts={content.tabs}
          labelOf={({ title }) => title}
          make={() => emptyTab}
          onChange={(tabs) => {
            onChange({ ...content, tabs });
          }}
        >
          {(part, set, partFaults) => <TabForm part={part} faults={partFaults} onChange={set} />}
        </PartList>
      </TabPanel>
      <TabPanel id="rollen" className="ta-section">
        <PartList
          {...shared}
          partName={i18n.t('Rolle')}
          addLabel={i18n.t('Rolle hinzufügen')}
          pointer="/roles"
          parts={content.roles}
          labelOf={({ title }) => title}
          make={() => emptyRole}
          onChange={(roles) => {
            onChange({ ...content, roles });
          }}
        >
          {(part, set, partFaults) => <RoleForm part={part} faults={partFaults} onChange={set} />}
        </PartList>
      </TabPanel>
      <TabPanel id="checkliste" className="ta-section">
        <PartList
          {...shared}
          partName={i18n.t('Dokument')}
          addLabel={i18n.t('Dokument hinzufügen')}
          pointer="/checklist"
          parts={content.checklist}
          labelOf={({ title }) => title}
          noteOf={({ documentType }) => documentType}
          make={() => emptyItem}
          onChange={(checklist) => {
            onChange({ ...content, checklist });
          }}
        >
          {(part, set, partFaults) => <ItemForm part={part} faults={partFaults} onChange={set} content={content} />}
        </PartList>
      </TabPanel>
    </Tabs>
  );
}
