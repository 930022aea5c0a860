import { type FlowGraph, graphOf } from '../flow-graph.js';
import { elementOf, isOf, type ModdleElement } from '../moddle-element.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** Ways that part and meet where nobody sees it: they run, but hardly as their author thinks. */
export const shapeRule: ProfileRule = {
  name: 'shape',
  check(element, report) {
    if (!isOf(element, 'bpmn:Process', 'bpmn:SubProcess') || isOf(element, 'bpmn:AdHocSubProcess')) return;
    const graph = graphOf(element);
    for (const node of graph.nodes) checkNode(node, graph, report);
    checkDoubled(graph, report);
  },
};

function checkNode(node: ModdleElement, graph: FlowGraph, report: Report): void {
  const incoming = graph.incoming(node).length;
  const outgoing = graph.outgoing(node);
  if (isOf(node, 'bpmn:Gateway')) {
    if (incoming < 2 && outgoing.length < 2) report('gateway-single', node);
    if (incoming > 1 && outgoing.length > 1) report('gateway-join-fork', node);
    return;
  }
  const unconditional = outgoing.filter((flow) => elementOf(flow, 'conditionExpression') === undefined);
  if (unconditional.length > 1) report('task-splits', node);
  if (incoming > 1 && isOf(node, 'bpmn:Activity') && mayMeet(node, graph)) report('task-joins', node);
}

/**
 * Ways of which only one is ever taken may meet in a task; those that run side by side let it run twice. Behind a join
 * nothing runs side by side any more.
 */
function mayMeet(node: ModdleElement, graph: FlowGraph): boolean {
  const seen = new Set<ModdleElement>([node]);
  const open = [...graph.previous(node)];
  for (let other = open.pop(); other !== undefined; other = open.pop()) {
    if (seen.has(other)) continue;
    seen.add(other);
    const parts = isOf(other, 'bpmn:ParallelGateway', 'bpmn:InclusiveGateway');
    if (parts && graph.incoming(other).length > 1) continue;
    if ((parts || isOf(other, 'bpmn:Activity')) && graph.outgoing(other).length > 1) return true;
    open.push(...graph.previous(other));
  }
  return false;
}

function checkDoubled(graph: FlowGraph, report: Report): void {
  const seen = new Set<string>();
  for (const flow of graph.flows) {
    const source = elementOf(flow, 'sourceRef')?.id ?? '';
    const target = elementOf(flow, 'targetRef')?.id ?? '';
    const key = JSON.stringify([source, target]);
    if (seen.has(key)) report('flow-doubled', flow, { values: { source, target } });
    seen.add(key);
  }
}
