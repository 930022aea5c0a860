import { useLingui } from '@lingui/react';
import type { Modelling, WorkflowForms } from '../../api/contract/workflows.js';
import { Button } from '../../ui/button.js';
import { elementTypeWords } from '../../words/workflow-words.js';
import { type EditedElement, type Editor, isOf, type ModdleObject } from './editor-services.js';
import { EventFields } from './event-fields.js';
import {
  EXTENSION_FORMS,
  EXTENSION_LISTS,
  type ExtensionField,
  type ExtensionForm,
  type ExtensionList,
  suggestionsFor,
} from './extension-forms.js';
import { type ExtensionValues, readExtensions, writeExtensions } from './extensions.js';
import { PropertyChoice, PropertyField } from './property-fields.js';

/** The element whose properties are shown. */
interface Place {
  editor: Editor;
  element: EditedElement;
  model: ModdleObject;
}

interface PanelProps extends Place {
  known: Modelling;
  forms: WorkflowForms;
}

interface OneFieldProps {
  field: ExtensionField;
  value: string;
  suggestions?: readonly string[] | undefined;
  onCommit: (value: string) => void;
}

function OneField({ field, value, suggestions, onCommit }: OneFieldProps) {
  const { i18n } = useLingui();
  const hint = field.hint === undefined ? undefined : i18n._(field.hint);
  const label = i18n._(field.label);
  return field.choices === undefined ? (
    <PropertyField label={label} hint={hint} value={value} suggestions={suggestions} onCommit={onCommit} />
  ) : (
    <PropertyChoice
      label={label}
      hint={hint}
      value={value}
      options={field.choices.map(([one, words]) => ({ value: one, label: i18n._(words) }))}
      onCommit={onCommit}
    />
  );
}

const NOTHING: ExtensionValues = {};

function ExtensionGroup({ form, known, forms, ...place }: PanelProps & { form: ExtensionForm }) {
  const { i18n } = useLingui();
  const names = form.fields.map(({ name }) => name);
  const [values = NOTHING] = readExtensions(place.model, form.type, names);
  return (
    <fieldset>
      <legend className="ta-strong">{i18n._(form.title)}</legend>
      {form.fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          suggestions={suggestionsFor(field.from, known, forms)}
          onCommit={(value) => {
            writeExtensions(place.editor, place, form.type, [{ ...values, [field.name]: value }]);
          }}
        />
      ))}
    </fieldset>
  );
}

function ExtensionLines({ list, ...place }: Place & { list: ExtensionList }) {
  const { i18n } = useLingui();
  const names = list.fields.map(({ name }) => name);
  const lines = readExtensions(place.model, list.type, names);
  const write = (next: ExtensionValues[]) => {
    writeExtensions(place.editor, place, list.type, next);
  };
  const title = i18n._(list.title);
  const [first = { name: 'name' }] = list.fields;
  return (
    <fieldset>
      <legend className="ta-strong">{title}</legend>
      {lines.map((line, index) => (
        <div key={String(index)} className="ta-section" role="group" aria-label={`${title} ${String(index + 1)}`}>
          {list.fields.map((field) => (
            <OneField
              key={field.name}
              field={field}
              value={line[field.name] ?? ''}
              onCommit={(value) => {
                write(lines.map((one, at) => (at === index ? { ...one, [field.name]: value } : one)));
              }}
            />
          ))}
          <div>
            <Button
              kind="tertiary"
              icon="delete"
              label={i18n.t('{list} {number} entfernen', { list: title, number: index + 1 })}
              onPress={() => {
                write(lines.filter((_, at) => at !== index));
              }}
            >
              {i18n.t('Entfernen')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          kind="tertiary"
          icon="add"
          label={i18n.t('{list}: Zeile hinzufügen', { list: title })}
          onPress={() => {
            write([...lines, { [first.name]: `angabe${String(lines.length + 1)}` }]);
          }}
        >
          {i18n.t('Zeile hinzufügen')}
        </Button>
      </div>
    </fieldset>
  );
}

function documentationOf(model: ModdleObject): string {
  const [first] = (model.get('documentation') ?? []) as ModdleObject[];
  const text = first?.get('text');
  return typeof text === 'string' ? text : '';
}

function General({ editor, element, model }: Place) {
  const { i18n } = useLingui();
  const isProcess = isOf(model, 'bpmn:Process');
  return (
    <fieldset>
      <legend className="ta-strong">{elementTypeWords(i18n, model.$type)}</legend>
      <PropertyField
        label={i18n.t('Name')}
        value={model.name ?? ''}
        onCommit={(name) => {
          editor.changePart(element, model, { name });
        }}
      />
      <PropertyField
        label={isProcess ? i18n.t('Kennung des Ablaufs') : i18n.t('Kennung')}
        hint={
          isProcess
            ? i18n.t('Fassungen mit derselben Kennung gehören zu einem Ablauf.')
            : i18n.t('Buchstaben, Ziffern, „_“ und „-“')
        }
        value={model.id ?? ''}
        onCommit={(id) => {
          if (/^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u.test(id) && editor.find(id) === undefined) {
            editor.changePart(element, model, { id });
          }
        }}
      />
      {isProcess ? (
        <PropertyChoice
          label={i18n.t('Soll ausgeführt werden')}
          value={model.get('isExecutable') === true ? 'ja' : ''}
          options={[
            { value: 'ja', label: i18n.t('ja') },
            { value: '', label: i18n.t('nein, nur Dokumentation') },
          ]}
          onCommit={(value) => {
            editor.changePart(element, model, { isExecutable: value === 'ja' });
          }}
        />
      ) : null}
      <PropertyField
        label={i18n.t('Beschreibung')}
        rows={3}
        value={documentationOf(model)}
        onCommit={(text) => {
          const documentation = text.trim() === '' ? [] : [editor.create('bpmn:Documentation', { text })];
          editor.changePart(element, model, { documentation });
        }}
      />
    </fieldset>
  );
}

/** What the chosen element says: who, until when, with which form, what goes in and what comes out. */
export function PropertiesPanel(props: PanelProps) {
  const { editor, element, model } = props;
  const place = { editor, element, model };
  return (
    <div className="ta-properties">
      <General {...place} />
      <EventFields {...place} />
      {EXTENSION_FORMS.filter(({ on }) => isOf(model, ...on)).map((form) => (
        <ExtensionGroup key={form.type} form={form} {...props} />
      ))}
      {EXTENSION_LISTS.filter(({ on }) => isOf(model, ...on)).map((list) => (
        <ExtensionLines key={list.type} list={list} {...place} />
      ))}
    </div>
  );
}
