import { graphOf } from './flow-graph.js';
import { elementOf, elementsOf, isOf, type ModdleElement, textOf } from './moddle-element.js';
import type { ModelElement, ParsedModel } from './parse-model.js';
import type { ElementProperties, VariableProperties } from './talakte-properties.js';

/** A way out of a step. */
export interface StepWay {
  readonly flowId: string;
  readonly to: string;
  readonly name: string | null;
  /** FEEL that opens it. */
  readonly condition: string | null;
  readonly isDefault: boolean;
}

/** One element of a course as it is told without a diagram. */
export interface ModelStep {
  readonly id: string;
  /** Such as `bpmn:UserTask`. */
  readonly type: string;
  readonly name: string | null;
  /** The sub-process it stands in. */
  readonly within: string | null;
  /** What an event at a border belongs to. */
  readonly attachedTo: string | null;
  readonly properties: ElementProperties;
  readonly ways: readonly StepWay[];
}

/** A model told in words: the diagram's twin for everybody who does not see it. */
export interface ModelDescription {
  readonly processId: string;
  readonly name: string | null;
  readonly documentation: string | null;
  /** What a start has to bring. */
  readonly variables: readonly VariableProperties[];
  /** Form of the start that waits for nothing. */
  readonly startForm: string | null;
  /** Steps in the order in which they can come. */
  readonly steps: readonly ModelStep[];
}

/** Tells the process that is to run, or the first one of a model that is documentation. */
export function describeModel(model: ParsedModel): ModelDescription {
  const [{ id: processId, name } = NO_PROCESS] = model.processes;
  const process = elementsOf(model.moddleContext.rootElement, 'rootElements').find(
    (element) => isOf(element, 'bpmn:Process') && element.id === processId,
  );
  const known = new Map(model.elements.map((element) => [element.id, element]));
  const steps = process === undefined ? [] : stepsOf(process, null, known);
  const { documentation = null, variables = [] } = known.get(processId)?.properties ?? {};
  const startForm = steps.find(isPlainStart)?.properties.form ?? null;
  return { processId, name, documentation, variables, startForm, steps };
}

const NO_PROCESS = { id: '', name: null };

function isPlainStart({ type, within, properties: { trigger } }: ModelStep): boolean {
  return type === 'bpmn:StartEvent' && within === null && trigger === undefined;
}

function stepsOf(scope: ModdleElement, within: string | null, known: ReadonlyMap<string, ModelElement>): ModelStep[] {
  return inOrder(scope).flatMap((node) => {
    const step = stepOf(node, within, known);
    const inner = isOf(node, 'bpmn:SubProcess') ? stepsOf(node, node.id ?? null, known) : [];
    return [step, ...inner];
  });
}

/** What can come first stands first; circles are cut where they lead back. What nothing leads to stands at the end. */
function inOrder(scope: ModdleElement): ModdleElement[] {
  const { nodes, next, previous } = graphOf(scope);
  const done = new Set<ModdleElement>();
  const behind: ModdleElement[] = [];
  const roots = [...nodes.filter((node) => previous(node).length === 0), ...nodes];
  // what is looked at last stands in front, so the first ones are looked at last
  for (const root of roots.reverse()) {
    const open: { readonly node: ModdleElement; readonly rest: ModdleElement[] }[] = [];
    const enter = (node: ModdleElement): void => {
      if (done.has(node)) return;
      done.add(node);
      open.push({ node, rest: [...next(node)] });
    };
    // a circle nothing leads into must not begin in its middle
    if (previous(root).length === 0 || nodes.every((node) => previous(node).length > 0)) enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const following = top.rest.pop();
      if (following !== undefined) enter(following);
      else {
        behind.push(top.node);
        open.pop();
      }
    }
  }
  const ordered = behind.reverse();
  return [...ordered, ...nodes.filter((node) => !done.has(node))];
}

function stepOf(node: ModdleElement, within: string | null, known: ReadonlyMap<string, ModelElement>): ModelStep {
  const usual = elementOf(node, 'default');
  return {
    id: node.id ?? '',
    type: node.$type,
    name: textOf(node, 'name') ?? null,
    within,
    attachedTo: elementOf(node, 'attachedToRef')?.id ?? null,
    properties: known.get(node.id ?? '')?.properties ?? {},
    ways: elementsOf(node, 'outgoing').flatMap((flow) => {
      const target = elementOf(flow, 'targetRef');
      if (target?.id === undefined) return [];
      return [
        {
          flowId: flow.id ?? '',
          to: target.id,
          name: textOf(flow, 'name') ?? null,
          condition: textOf(elementOf(flow, 'conditionExpression'), 'body') ?? null,
          isDefault: flow === usual,
        },
      ];
    }),
  };
}
