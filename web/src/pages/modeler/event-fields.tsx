import { useLingui } from '@lingui/react';
import { type EditedElement, type Editor, isOf, type ModdleObject } from './editor-services.js';
import {
  eventPart,
  readCondition,
  readReference,
  readTimer,
  referenceOf,
  type TimerKind,
  writeCondition,
  writeReference,
  writeTimer,
} from './event-parts.js';
import { PropertyChoice, PropertyField } from './property-fields.js';

interface Place {
  editor: Editor;
  element: EditedElement;
  model: ModdleObject;
}

function TimerFields({ editor, element, part }: Omit<Place, 'model'> & { part: ModdleObject }) {
  const { i18n } = useLingui();
  const timer = readTimer(part);
  const hints: Record<TimerKind, string> = {
    timeDuration: i18n.t('Zum Beispiel: P5D oder PT4H'),
    timeDate: i18n.t('Zum Beispiel: 2027-03-31T12:00:00+02:00'),
    timeCycle: i18n.t('Zum Beispiel: R3/P1D'),
  };
  return (
    <>
      <PropertyChoice
        label={i18n.t('Art der Frist')}
        value={timer.kind}
        options={[
          { value: 'timeDuration', label: i18n.t('Dauer') },
          { value: 'timeDate', label: i18n.t('Zeitpunkt') },
          { value: 'timeCycle', label: i18n.t('Wiederholung') },
        ]}
        onCommit={(kind) => {
          writeTimer(editor, element, part, { kind: kind as TimerKind, value: timer.value });
        }}
      />
      <PropertyField
        label={i18n.t('Zeit')}
        hint={hints[timer.kind]}
        value={timer.value}
        onCommit={(value) => {
          writeTimer(editor, element, part, { kind: timer.kind, value });
        }}
      />
    </>
  );
}

function FlowFields({ editor, element, model }: Place) {
  const { i18n } = useLingui();
  const source = model.get('sourceRef') as ModdleObject | undefined;
  const sourceElement = source?.id === undefined ? undefined : editor.find(source.id);
  const mayBeUsual = source !== undefined && isOf(source, 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway');
  return (
    <fieldset>
      <legend className="ta-strong">{i18n.t('Wann dieser Weg')}</legend>
      <PropertyField
        label={i18n.t('Bedingung (FEEL)')}
        hint={i18n.t('Zum Beispiel: betrag > 5000')}
        value={readCondition(model, 'conditionExpression')}
        onCommit={(text) => {
          writeCondition(editor, element, model, 'conditionExpression', text);
        }}
      />
      {mayBeUsual && sourceElement !== undefined ? (
        <PropertyChoice
          label={i18n.t('Weg, wenn keine Bedingung zutrifft')}
          value={source.get('default') === model ? 'ja' : ''}
          options={[
            { value: '', label: i18n.t('nein') },
            { value: 'ja', label: i18n.t('ja') },
          ]}
          onCommit={(value) => {
            editor.change(sourceElement, { default: value === 'ja' ? model : undefined });
          }}
        />
      ) : null}
    </fieldset>
  );
}

function LoopFields({ editor, element, loop }: Omit<Place, 'model'> & { loop: ModdleObject }) {
  const { i18n } = useLingui();
  const text = (name: string) => {
    const value = loop.get(name);
    return typeof value === 'string' ? value : '';
  };
  return (
    <fieldset>
      <legend className="ta-strong">{i18n.t('Mehrfach')}</legend>
      <PropertyField
        label={i18n.t('Für jedes Element der Liste (FEEL)')}
        hint={i18n.t('Zum Beispiel: aemter')}
        value={text('collection')}
        onCommit={(collection) => {
          editor.changePart(element, loop, { collection: collection === '' ? undefined : collection });
        }}
      />
      <PropertyField
        label={i18n.t('Name des Elements darin')}
        hint={i18n.t('Zum Beispiel: amt')}
        value={text('elementVariable')}
        onCommit={(name) => {
          editor.changePart(element, loop, { elementVariable: name === '' ? undefined : name });
        }}
      />
    </fieldset>
  );
}

function TriggerFields({ editor, element, part }: Omit<Place, 'model'> & { part: ModdleObject }) {
  const { i18n } = useLingui();
  const reference = referenceOf(part);
  const labels: Record<string, string> = {
    messageRef: i18n.t('Name der Nachricht'),
    signalRef: i18n.t('Name des Signals'),
    errorRef: i18n.t('Code des Fehlers'),
    escalationRef: i18n.t('Code der Eskalation'),
  };
  return (
    <fieldset>
      <legend className="ta-strong">{i18n.t('Ereignis')}</legend>
      {part.$type === 'bpmn:TimerEventDefinition' ? (
        <TimerFields editor={editor} element={element} part={part} />
      ) : null}
      {part.$type === 'bpmn:ConditionalEventDefinition' ? (
        <PropertyField
          label={i18n.t('Bedingung (FEEL)')}
          value={readCondition(part, 'condition')}
          onCommit={(text) => {
            writeCondition(editor, element, part, 'condition', text);
          }}
        />
      ) : null}
      {reference === undefined ? null : (
        <PropertyField
          label={labels[reference.property] ?? reference.property}
          value={readReference(part, reference)}
          onCommit={(word) => {
            writeReference(editor, element, part, reference, word);
          }}
        />
      )}
    </fieldset>
  );
}

/** Ways, events and repetitions: what BPMN itself says about them. */
export function EventFields({ editor, element, model }: Place) {
  const place = { editor, element };
  const part = isOf(model, 'bpmn:Event') ? eventPart(model) : isOf(model, 'bpmn:ReceiveTask') ? model : undefined;
  const loop = isOf(model, 'bpmn:Activity')
    ? (model.get('loopCharacteristics') as ModdleObject | undefined)
    : undefined;
  return (
    <>
      {isOf(model, 'bpmn:SequenceFlow') ? <FlowFields {...place} model={model} /> : null}
      {part === undefined ? null : <TriggerFields {...place} part={part} />}
      {loop !== undefined && isOf(loop, 'bpmn:MultiInstanceLoopCharacteristics') ? (
        <LoopFields {...place} loop={loop} />
      ) : null}
    </>
  );
}
