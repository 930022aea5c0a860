import { graphOf, type FlowGraph, reachedFrom, triggerOf } from '../flow-graph.js';
import { elementOf, isOf, type ModdleElement, propertyOf, textOf } from '../moddle-element.js';
import { reportFeel } from './feel-value.js';
import { checkFeel } from '../../expressions/check-feel.js';
import type { ProfileRule, Report } from './profile-rule.js';

const EXAMPLE = 'amount > 5000';

/** Where ways part and meet: each way has a condition that is one, and one way is always open. */
export const gatewaysRule: ProfileRule = {
  name: 'gateways',
  check(element, report) {
    if (!isOf(element, 'bpmn:Process', 'bpmn:SubProcess')) return;
    const graph = graphOf(element);
    for (const node of graph.nodes) {
      if (isOf(node, 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway')) checkDeciding(node, graph, report);
      else if (isOf(node, 'bpmn:EventBasedGateway')) checkEventBased(node, graph, report);
      else if (isOf(node, 'bpmn:Activity')) checkActivity(node, graph, report);
      else for (const flow of graph.outgoing(node)) checkNoCondition(flow, node, report);
      if (isOf(node, 'bpmn:ParallelGateway')) checkJoin(node, graph, report);
      if (isOf(node, 'bpmn:InclusiveGateway') && graph.incoming(node).length > 1)
        report('gateway-inclusive-join', node);
    }
  },
};

function checkDeciding(gateway: ModdleElement, graph: FlowGraph, report: Report): void {
  const outgoing = graph.outgoing(gateway);
  const fallback = elementOf(gateway, 'default');
  if (fallback !== undefined && !outgoing.includes(fallback)) {
    report('gateway-default-foreign', gateway, { values: { flow: fallback.id ?? '' } });
  }
  if (outgoing.length < 2) {
    for (const flow of outgoing) checkNoCondition(flow, gateway, report);
    return;
  }
  if (fallback === undefined) report('gateway-default-missing', gateway);
  for (const flow of outgoing) checkWay(flow, flow === fallback, gateway, report);
}

function checkWay(flow: ModdleElement, isDefault: boolean, gateway: ModdleElement, report: Report): void {
  const values = { flow: flow.id ?? '' };
  const condition = elementOf(flow, 'conditionExpression');
  if (isDefault) {
    if (condition !== undefined) report('gateway-default-conditional', gateway, { values });
  } else if (condition === undefined) report('gateway-condition-missing', gateway, { values });
  else checkCondition(flow, condition, report);
}

function checkActivity(activity: ModdleElement, graph: FlowGraph, report: Report): void {
  const conditional = graph.outgoing(activity).filter((flow) => elementOf(flow, 'conditionExpression') !== undefined);
  for (const flow of conditional) {
    const condition = elementOf(flow, 'conditionExpression');
    if (condition !== undefined) checkCondition(flow, condition, report);
  }
  const isAlwaysLeft = conditional.length < graph.outgoing(activity).length;
  if (conditional.length > 0 && !isAlwaysLeft) report('task-conditional-default-missing', activity);
}

function checkCondition(flow: ModdleElement, condition: ModdleElement, report: Report): void {
  const body = textOf(condition, 'body');
  if (body === undefined) {
    report('condition-empty', flow);
    return;
  }
  if (!reportFeel(report, 'condition-not-feel', flow, body, { example: suggested(body) })) return;
  const check = checkFeel(body);
  if (check.ok && check.variables.length === 0) report('condition-constant', flow, { values: { expression: body } });
}

/** The condition as it was probably meant, if that is FEEL. */
function suggested(body: string): string {
  const inner = /^\s*[$#]\{(.*)\}\s*$/s.exec(body)?.[1] ?? body.replace(/^\s*=+/, '');
  const feel = inner
    .replaceAll('==', '=')
    .replaceAll('&&', ' and ')
    .replaceAll('||', ' or ')
    .replaceAll(/!(?!=)\s*(\w+)/g, 'not($1)')
    .replaceAll("'", '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return checkFeel(feel).ok ? feel : EXAMPLE;
}

function checkNoCondition(flow: ModdleElement, node: ModdleElement, report: Report): void {
  if (elementOf(flow, 'conditionExpression') !== undefined) {
    report('condition-misplaced', node, { values: { flow: flow.id ?? '' } });
  }
}

function checkEventBased(gateway: ModdleElement, graph: FlowGraph, report: Report): void {
  if (propertyOf(gateway, 'instantiate') === true || textOf(gateway, 'eventGatewayType') === 'Parallel') {
    report('gateway-event-instantiating', gateway);
  }
  for (const flow of graph.outgoing(gateway)) {
    checkNoCondition(flow, gateway, report);
    const target = elementOf(flow, 'targetRef');
    if (!isCatching(target)) report('gateway-event-target', gateway, { values: { target: target?.id ?? '' } });
  }
}

function isCatching(node: ModdleElement | undefined): boolean {
  if (node === undefined) return false;
  if (isOf(node, 'bpmn:ReceiveTask')) return true;
  return isOf(node, 'bpmn:IntermediateCatchEvent') && !isOf(triggerOf(node), 'bpmn:LinkEventDefinition');
}

/** A join whose ways all come from one place where only one of them is taken, or of which one begins at the join itself. */
function checkJoin(join: ModdleElement, graph: FlowGraph, report: Report): void {
  const incoming = graph.incoming(join);
  if (incoming.length < 2) return;
  const origins = incoming.map((flow) => originOf(elementOf(flow, 'sourceRef'), graph));
  const [origin] = origins;
  if (isOf(origin, 'bpmn:ExclusiveGateway', 'bpmn:EventBasedGateway') && origins.every((each) => each === origin)) {
    report('parallel-join-stuck', join, { values: { origin: origin.id ?? '' } });
    return;
  }
  const starts = graph.nodes.filter((node) => graph.previous(node).length === 0);
  const before = reachedFrom(starts, (node) => (node === join ? [] : graph.next(node)));
  const circular = incoming.map((flow) => elementOf(flow, 'sourceRef')).find((source) => source && !before.has(source));
  if (circular !== undefined) report('parallel-join-stuck', join, { values: { origin: circular.id ?? '' } });
}

/** Back along a way without branches, to where it branched off. */
function originOf(from: ModdleElement | undefined, graph: FlowGraph): ModdleElement | undefined {
  const seen = new Set<ModdleElement>();
  let node = from;
  while (node !== undefined && !isOf(node, 'bpmn:Gateway') && !seen.has(node)) {
    seen.add(node);
    const before: readonly ModdleElement[] = graph.previous(node);
    node = before.length === 1 ? before[0] : undefined;
  }
  return node;
}
