import { elementOf, elementsOf, isOf, type ModdleElement } from './moddle-element.js';

/** The course of one process or sub-process: what follows what. */
export interface FlowGraph {
  readonly nodes: readonly ModdleElement[];
  readonly flows: readonly ModdleElement[];
  /** What can come after: by flow, by an event at the border, by a link, by an event sub-process. */
  readonly next: (node: ModdleElement) => readonly ModdleElement[];
  readonly previous: (node: ModdleElement) => readonly ModdleElement[];
  readonly incoming: (node: ModdleElement) => readonly ModdleElement[];
  readonly outgoing: (node: ModdleElement) => readonly ModdleElement[];
}

/** The course inside a process or sub-process, without what lies in its sub-processes. */
export function graphOf(scope: ModdleElement): FlowGraph {
  const members = elementsOf(scope, 'flowElements');
  const nodes = members.filter((element) => isOf(element, 'bpmn:FlowNode'));
  const flows = members.filter((element) => isOf(element, 'bpmn:SequenceFlow'));
  const incoming = Map.groupBy(flows, (flow) => elementOf(flow, 'targetRef'));
  const outgoing = Map.groupBy(flows, (flow) => elementOf(flow, 'sourceRef'));
  const jumps = new Map(nodes.map((node) => [node, jumpsFrom(node, nodes)]));
  const next = (node: ModdleElement): ModdleElement[] => [
    ...(outgoing.get(node) ?? []).flatMap((flow) => elementOf(flow, 'targetRef') ?? []),
    ...(jumps.get(node) ?? []),
  ];
  const before = new Map<ModdleElement, ModdleElement[]>(nodes.map((node) => [node, []]));
  for (const node of nodes) for (const after of next(node)) before.get(after)?.push(node);
  return {
    nodes,
    flows,
    next,
    previous: (node) => before.get(node) ?? [],
    incoming: (node) => incoming.get(node) ?? [],
    outgoing: (node) => outgoing.get(node) ?? [],
  };
}

/** Everything that can be reached by steps, the roots included. */
export function reachedFrom(
  roots: readonly ModdleElement[],
  step: (node: ModdleElement) => readonly ModdleElement[],
): ReadonlySet<ModdleElement> {
  const reached = new Set<ModdleElement>(roots);
  const open = [...roots];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const other of step(node)) {
      if (reached.has(other)) continue;
      reached.add(other);
      open.push(other);
    }
  }
  return reached;
}

/** The trigger of an event: its first definition. */
export function triggerOf(event: ModdleElement): ModdleElement | undefined {
  return elementsOf(event, 'eventDefinitions')[0];
}

function jumpsFrom(node: ModdleElement, nodes: readonly ModdleElement[]): ModdleElement[] {
  const atBorder = nodes.filter(
    (other) => isOf(other, 'bpmn:BoundaryEvent') && elementOf(other, 'attachedToRef') === node,
  );
  const link = isOf(node, 'bpmn:ThrowEvent') ? triggerOf(node) : undefined;
  if (!isOf(link, 'bpmn:LinkEventDefinition')) return atBorder;
  const name = (link as { name?: string }).name;
  const other = nodes.filter((candidate) => {
    const caught = isOf(candidate, 'bpmn:IntermediateCatchEvent') ? triggerOf(candidate) : undefined;
    return isOf(caught, 'bpmn:LinkEventDefinition') && (caught as { name?: string }).name === name;
  });
  return [...atBorder, ...other];
}
