import { DurableTimer } from './durable-timer.js';
import { engine, type ModelActivity, type ModelContext, modelContext, type ModelFlow } from './engine-library.js';
import { RepeatableMessage, RepeatableSignal } from './repeatable-events.js';
import { LOOP_ITEM } from './scoped-environment.js';

/** A model made ready for the engine: read once per process, used by every instance of it, never changed. */
export interface PreparedModel {
  readonly context: ModelContext;
  /** Name under which expressions see the member of a multi-instance, by element. */
  readonly loopVariables: ReadonlyMap<string, string>;
  /** Sub-processes that are gone through by members, each with values of its own. */
  readonly repeated: ReadonlySet<string>;
}

/** Elements somebody outside completes: the engine waits for a signal and does no work of its own. */
const WAITING_TASKS = ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask', 'bpmn:ScriptTask'];
/** What decides: always an expression, with or without the sign that makes other values one. */
const LOOP_CONDITIONS = ['collection', 'completionCondition', 'loopCondition'];

/**
 * Makes a parsed model ready.
 * @param parsed what the parser of models handed out
 * @param startElementId event the instance starts with; other start events of the process are left out, and what only they lead to
 */
export function prepareModel(parsed: object, startElementId: string | null): PreparedModel {
  const context = modelContext(parsed, {
    ...Object.fromEntries(WAITING_TASKS.map((type) => [type, engine.SignalTask])),
    'bpmn:InclusiveGateway': engine.ParallelGateway,
    'bpmn:TimerEventDefinition': DurableTimer,
    'bpmn:MessageEventDefinition': RepeatableMessage,
    'bpmn:SignalEventDefinition': RepeatableSignal,
  });
  startOnlyAt(context, startElementId);
  const loopVariables = new Map<string, string>();
  for (const activity of context.elements.activities) prepareLoop(activity, loopVariables);
  for (const flow of context.elements.sequenceFlows) prepareCondition(flow);
  indexed(context);
  return { context, loopVariables, repeated: repeatedOf(context) };
}

/** Sub-processes with a multi-instance; a standard loop has no members. */
function repeatedOf({ elements }: ModelContext): ReadonlySet<string> {
  const repeated = elements.activities.filter(({ type, behaviour }) => {
    const loop = behaviour['loopCharacteristics'] as { type?: string } | undefined;
    const isScope = type === 'bpmn:SubProcess' || type === 'bpmn:Transaction';
    return isScope && loop?.type === 'bpmn:MultiInstanceLoopCharacteristics';
  });
  return new Set(repeated.map(({ id }) => id));
}

function prepareLoop(activity: ModelActivity, loopVariables: Map<string, string>): void {
  const loop = activity.behaviour['loopCharacteristics'] as { behaviour?: Record<string, unknown> } | undefined;
  const behaviour = loop?.behaviour;
  if (!behaviour) return;
  if (typeof behaviour['elementVariable'] === 'string') loopVariables.set(activity.id, behaviour['elementVariable']);
  behaviour['elementVariable'] = LOOP_ITEM;
  for (const name of LOOP_CONDITIONS) {
    const text = behaviour[name];
    if (typeof text === 'string') behaviour[name] = asExpression(text);
  }
}

function prepareCondition(flow: ModelFlow): void {
  const condition = flow.behaviour['conditionExpression'] as { body?: string } | undefined;
  if (condition === undefined) return;
  flow.behaviour['conditionExpression'] = { body: asExpression(condition.body ?? '') };
}

function asExpression(text: string): string {
  return text.trim().startsWith('=') ? text.trim() : `=${text.trim()}`;
}

/** One start: where the engine would let every start event of a process run or wait beside each other. */
function startOnlyAt({ elements }: ModelContext, startElementId: string | null): void {
  const process = processOf(elements, startElementId);
  if (process === undefined) return;
  // called processes are instances of their own, and what is drawn between pools is carried by the product
  process.behaviour = { ...process.behaviour, isExecutable: true };
  elements.processes = [process];
  elements.messageFlows = [];
  const starts = elements.activities.filter(
    ({ type, parent }) => type === 'bpmn:StartEvent' && parent?.id === process.id,
  );
  const start = starts.find(({ id, behaviour }) =>
    startElementId === null ? behaviour['eventDefinitions'] === undefined : id === startElementId,
  );
  if (start === undefined) return;
  // whoever starts the instance has seen the event happen: it does not wait for it once more
  start.behaviour = { ...start.behaviour, eventDefinitions: undefined };
  if (starts.length === 1) return;
  const others = new Set(starts.filter((one) => one !== start).map(({ id }) => id));
  const left = unreached(elements, start.id, process.id, others);
  elements.activities = elements.activities.filter(({ id, parent }) => !left.has(id) && !left.has(parent?.id ?? ''));
  elements.sequenceFlows = elements.sequenceFlows.filter(
    (flow) => !left.has(flow.sourceId) && !left.has(flow.targetId),
  );
}

/** The process that shall run, or another one of the file that is called and begins at this event. */
function processOf(
  { processes, activities }: ModelContext['elements'],
  startElementId: string | null,
): ModelContext['elements']['processes'][number] | undefined {
  const scope = activities.find(({ id }) => id === startElementId)?.parent?.id;
  return processes.find(({ id }) => id === scope) ?? processes.find(({ behaviour }) => behaviour.isExecutable === true);
}

/** Elements of a process that lie only on the way from other start events. */
function unreached(
  elements: ModelContext['elements'],
  startId: string,
  processId: string,
  otherStarts: ReadonlySet<string>,
): Set<string> {
  const reachedBy = (roots: readonly string[]): Set<string> => {
    const reached = new Set(roots);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { sourceId, targetId } of elements.sequenceFlows) if (reached.has(sourceId)) reached.add(targetId);
      for (const { id, behaviour } of elements.activities) {
        const attachedTo = behaviour['attachedTo'] as { id?: string } | undefined;
        if (attachedTo?.id !== undefined && reached.has(attachedTo.id)) reached.add(id);
      }
    }
    return reached;
  };
  const own = reachedBy([startId]);
  const theirs = reachedBy([...otherStarts]);
  const inProcess = elements.activities.filter(({ parent }) => parent?.id === processId).map(({ id }) => id);
  return new Set(inProcess.filter((id) => theirs.has(id) && !own.has(id)));
}

/** The engine looks through all elements for each one it makes; models of forty elements felt it. */
function indexed(context: ModelContext): void {
  const { activities, sequenceFlows } = context.elements;
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const flows = new Map(sequenceFlows.map((flow) => [flow.id, flow]));
  const inbound = Map.groupBy(sequenceFlows, ({ targetId }) => targetId);
  const outbound = Map.groupBy(sequenceFlows, ({ sourceId }) => sourceId);
  Object.assign(context, {
    getActivityById: (id: string) => byId.get(id),
    getSequenceFlowById: (id: string) => flows.get(id),
    getInboundSequenceFlows: (id: string) => inbound.get(id) ?? [],
    getOutboundSequenceFlows: (id: string) => outbound.get(id) ?? [],
  });
}
