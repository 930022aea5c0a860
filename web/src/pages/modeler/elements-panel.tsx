import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import { elementTypeWords } from '../../words/workflow-words.js';
import { type EditedElement, type Editor, isOf } from './editor-services.js';

const NEW_TYPES = [
  'bpmn:UserTask',
  'bpmn:ServiceTask',
  'bpmn:BusinessRuleTask',
  'bpmn:CallActivity',
  'bpmn:ExclusiveGateway',
  'bpmn:ParallelGateway',
  'bpmn:IntermediateThrowEvent',
  'bpmn:SubProcess',
  'bpmn:EndEvent',
];

interface ElementsPanelProps {
  editor: Editor;
  /** The element that is chosen; none stands for the process. */
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
}

function useLabels(): (element: EditedElement) => string {
  const { i18n } = useLingui();
  return ({ businessObject: model, id }) => {
    const type = elementTypeWords(i18n, model.$type);
    if (!isOf(model, 'bpmn:SequenceFlow')) {
      return `${model.name ?? id} (${type})`;
    }
    const end = (property: string) => {
      const one = model.get(property) as { name?: string; id?: string } | undefined;
      return one?.name ?? one?.id ?? '?';
    };
    return `${type}: ${end('sourceRef')} → ${end('targetRef')}`;
  };
}

function Commands({ editor, element, onSelect }: Omit<ElementsPanelProps, 'selected'> & { element: EditedElement }) {
  const { i18n } = useLingui();
  const labelOf = useLabels();
  const [type, setType] = useState('bpmn:UserTask');
  const [target, setTarget] = useState('');
  const mayLead = isOf(element.businessObject, 'bpmn:FlowNode') && element.businessObject.$type !== 'bpmn:EndEvent';
  const targets = editor
    .elements()
    .filter(({ businessObject, id }) => isOf(businessObject, 'bpmn:FlowNode') && id !== element.id);
  return (
    <>
      {mayLead ? (
        <>
          <SelectField
            label={i18n.t('Danach einfügen')}
            value={type}
            options={NEW_TYPES.map((one) => ({ value: one, label: elementTypeWords(i18n, one) }))}
            onChange={setType}
          />
          <div className="ta-actions">
            <Button
              icon="add"
              onPress={() => {
                onSelect(editor.append(element, type));
              }}
            >
              {i18n.t('Einfügen')}
            </Button>
          </div>
          <SelectField
            label={i18n.t('Weg nach')}
            value={target}
            options={[
              { value: '', label: i18n.t('Bitte wählen') },
              ...targets.map((one) => ({ value: one.id, label: labelOf(one) })),
            ]}
            onChange={setTarget}
          />
          <div className="ta-actions">
            <Button
              isDisabled={target === ''}
              onPress={() => {
                const other = editor.find(target);
                if (other !== undefined) {
                  editor.connect(element, other);
                }
              }}
            >
              {i18n.t('Weg ziehen')}
            </Button>
          </div>
        </>
      ) : null}
      <div className="ta-actions">
        <Button
          icon="delete"
          onPress={() => {
            editor.remove(element);
            onSelect(undefined);
          }}
        >
          {i18n.t('Element entfernen')}
        </Button>
      </div>
    </>
  );
}

/** Everything the drawing board does, by keyboard: choose an element, put one behind it, draw a way, take it away. */
export function ElementsPanel({ editor, selected, onSelect }: ElementsPanelProps) {
  const { i18n } = useLingui();
  const labelOf = useLabels();
  const element = selected === undefined ? undefined : editor.find(selected);
  const elements = editor.elements();
  const isListed = elements.some(({ id }) => id === selected);
  return (
    <fieldset>
      <legend className="ta-strong">{i18n.t('Elemente')}</legend>
      <SelectField
        label={i18n.t('Gewähltes Element')}
        value={isListed ? (selected ?? '') : ''}
        options={[
          { value: '', label: i18n.t('Ablauf als Ganzes') },
          ...elements.map((one) => ({ value: one.id, label: labelOf(one) })),
        ]}
        onChange={(id) => {
          onSelect(id === '' ? undefined : id);
        }}
      />
      {element === undefined || !isListed ? null : (
        <Commands key={element.id} editor={editor} element={element} onSelect={onSelect} />
      )}
      <div className="ta-actions">
        <Button
          kind="tertiary"
          isDisabled={!editor.stack.canUndo()}
          onPress={() => {
            editor.stack.undo();
          }}
        >
          {i18n.t('Zurücknehmen')}
        </Button>
        <Button
          kind="tertiary"
          isDisabled={!editor.stack.canRedo()}
          onPress={() => {
            editor.stack.redo();
          }}
        >
          {i18n.t('Wiederherstellen')}
        </Button>
      </div>
    </fieldset>
  );
}
