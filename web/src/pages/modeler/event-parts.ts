import type { EditedElement, Editor, ModdleObject } from './editor-services.js';

/** When a timer comes due. */
export type TimerKind = 'timeDate' | 'timeDuration' | 'timeCycle';

const TIMER_KINDS: readonly TimerKind[] = ['timeDuration', 'timeDate', 'timeCycle'];

/** What an event waits for or throws: its kind, and the part of the model that says it. */
export function eventPart(model: ModdleObject): ModdleObject | undefined {
  const [first] = (model.get('eventDefinitions') ?? []) as ModdleObject[];
  return first;
}

/** The moment of a timer as it is written. */
export function readTimer(part: ModdleObject): { kind: TimerKind; value: string } {
  for (const kind of TIMER_KINDS) {
    const expression = part.get(kind) as ModdleObject | undefined;
    if (expression !== undefined) {
      return { kind, value: textOf(expression.get('body')) };
    }
  }
  return { kind: 'timeDuration', value: '' };
}

/** Writes the moment of a timer; it has one at most. */
export function writeTimer(
  editor: Editor,
  element: EditedElement,
  part: ModdleObject,
  timer: { kind: TimerKind; value: string },
): void {
  const cleared = Object.fromEntries(TIMER_KINDS.map((kind) => [kind, undefined]));
  const expression =
    timer.value.trim() === '' ? undefined : editor.create('bpmn:FormalExpression', { body: timer.value });
  editor.changePart(element, part, { ...cleared, [timer.kind]: expression });
}

/** What is named by a reference of an event: which property refers to what, and what it is known by. */
export interface Reference {
  property: 'messageRef' | 'signalRef' | 'errorRef' | 'escalationRef';
  type: string;
  /** Errors and escalations are known by their code. */
  known: 'name' | 'errorCode' | 'escalationCode';
}

const REFERENCES: Record<string, Reference> = {
  'bpmn:MessageEventDefinition': { property: 'messageRef', type: 'bpmn:Message', known: 'name' },
  'bpmn:ReceiveTask': { property: 'messageRef', type: 'bpmn:Message', known: 'name' },
  'bpmn:SignalEventDefinition': { property: 'signalRef', type: 'bpmn:Signal', known: 'name' },
  'bpmn:ErrorEventDefinition': { property: 'errorRef', type: 'bpmn:Error', known: 'errorCode' },
  'bpmn:EscalationEventDefinition': { property: 'escalationRef', type: 'bpmn:Escalation', known: 'escalationCode' },
};

/** What a part refers to, where it refers to anything. */
export function referenceOf(part: ModdleObject): Reference | undefined {
  return REFERENCES[part.$type];
}

export function readReference(part: ModdleObject, { property, known }: Reference): string {
  const target = part.get(property) as ModdleObject | undefined;
  return target === undefined ? '' : textOf(target.get(known));
}

/** Refers to what is known by this word; what is not there yet is added to the model. */
export function writeReference(
  editor: Editor,
  element: EditedElement,
  part: ModdleObject,
  { property, type, known }: Reference,
  word: string,
): void {
  if (word.trim() === '') {
    editor.changePart(element, part, { [property]: undefined });
    return;
  }
  const definitions = rootOf(part);
  const roots = (definitions.get('rootElements') ?? []) as ModdleObject[];
  const found = roots.find((root) => root.$type === type && textOf(root.get(known)) === word);
  if (found !== undefined) {
    editor.changePart(element, part, { [property]: found });
    return;
  }
  const name = type.replace('bpmn:', '');
  const made = editor.create(type, { id: editor.newId(name), name: word, [known]: word });
  made.$parent = definitions;
  editor.changePart(element, definitions, { rootElements: [...roots, made] });
  editor.changePart(element, part, { [property]: made });
}

/** A FEEL condition of a way or event. */
export function readCondition(model: ModdleObject, property: 'conditionExpression' | 'condition'): string {
  const expression = model.get(property) as ModdleObject | undefined;
  return expression === undefined ? '' : textOf(expression.get('body'));
}

export function writeCondition(
  editor: Editor,
  element: EditedElement,
  model: ModdleObject,
  property: 'conditionExpression' | 'condition',
  text: string,
): void {
  const expression = text.trim() === '' ? undefined : editor.create('bpmn:FormalExpression', { body: text });
  editor.changePart(element, model, { [property]: expression });
}

function rootOf(model: ModdleObject): ModdleObject {
  let place = model;
  while (place.$parent !== undefined) {
    place = place.$parent;
  }
  return place;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
