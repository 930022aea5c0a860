import { type FlowGraph, graphOf, reachedFrom, triggerOf } from '../flow-graph.js';
import { elementOf, isOf, type ModdleElement, propertyOf } from '../moddle-element.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** The course of a process or sub-process: it begins once, everything lies on a way, every way ends. */
export const courseRule: ProfileRule = {
  name: 'course',
  check(element, report) {
    if (isOf(element, 'bpmn:SequenceFlow')) checkFlow(element, report);
    if (!isOf(element, 'bpmn:Process', 'bpmn:SubProcess') || isOf(element, 'bpmn:AdHocSubProcess')) return;
    const graph = graphOf(element);
    if (graph.nodes.length === 0) return;
    const starts = graph.nodes.filter((node) => isOf(node, 'bpmn:StartEvent'));
    checkStarts(element, starts, report);
    checkEnds(element, graph, report);
    checkWays(graph, starts, report);
    checkCycles(graph, report);
  },
};

function checkFlow(flow: ModdleElement, report: Report): void {
  const source = elementOf(flow, 'sourceRef');
  const target = elementOf(flow, 'targetRef');
  if (source === undefined) report('flow-open', flow, { values: { side: 'source' } });
  if (target === undefined) report('flow-open', flow, { values: { side: 'target' } });
  if (source === undefined || target === undefined) return;
  if (source === target) report('flow-to-itself', flow);
  if (source.$parent !== flow.$parent || target.$parent !== flow.$parent) report('flow-across', flow);
  if (isOf(target, 'bpmn:StartEvent')) report('start-entered', target);
  if (isOf(source, 'bpmn:EndEvent')) report('end-left', source);
}

function checkStarts(scope: ModdleElement, starts: readonly ModdleElement[], report: Report): void {
  if (propertyOf(scope, 'triggeredByEvent') === true) {
    if (starts.length !== 1) report('event-sub-process-start', scope, { values: { count: starts.length } });
    return;
  }
  if (starts.length === 0) report('start-missing', scope);
  const plain = starts.filter((start) => triggerOf(start) === undefined);
  if (plain.length > 1) report('starts-several', plain[1], { values: { count: plain.length } });
}

function checkEnds(scope: ModdleElement, graph: FlowGraph, report: Report): void {
  if (!graph.nodes.some((node) => isOf(node, 'bpmn:EndEvent'))) report('end-missing', scope);
  for (const node of graph.nodes) {
    if (isEnd(node) || graph.next(node).length > 0) continue;
    if (isOf(node, 'bpmn:BoundaryEvent')) report('boundary-dead', node);
    else report('element-implicit-end', node);
  }
}

function checkWays(graph: FlowGraph, starts: readonly ModdleElement[], report: Report): void {
  const roots = [...starts, ...graph.nodes.filter(isEventSubProcess)];
  const reached = reachedFrom(roots, graph.next);
  for (const node of graph.nodes) {
    if (starts.length > 0 && !reached.has(node) && !isBoundary(node)) report('element-unreachable', node);
  }
  const ends = graph.nodes.filter((node) => isEnd(node) || graph.next(node).length === 0);
  const ending = reachedFrom(ends, graph.previous);
  for (const node of graph.nodes) if (reached.has(node) && !ending.has(node)) report('element-endless', node);
}

/** Elements that run in a circle without anything that waits: the engine would never come back. */
function checkCycles(graph: FlowGraph, report: Report): void {
  const instant = graph.nodes.filter((node) => !waits(node));
  const isInstant = new Set(instant);
  const step = (node: ModdleElement): ModdleElement[] => graph.next(node).filter((other) => isInstant.has(other));
  const inCircle = instant.filter((node) => reachedFrom(step(node), step).has(node));
  const [first] = inCircle;
  if (first !== undefined) report('cycle-without-wait', first, { values: { count: inCircle.length } });
}

function waits(node: ModdleElement): boolean {
  if (isOf(node, 'bpmn:SubProcess')) return graphOf(node).nodes.some(waits);
  if (isOf(node, 'bpmn:Gateway')) return isOf(node, 'bpmn:EventBasedGateway');
  if (isOf(node, 'bpmn:CatchEvent')) return !isOf(triggerOf(node), 'bpmn:LinkEventDefinition');
  if (isOf(node, 'bpmn:Event')) return false;
  return !['bpmn:Task', 'bpmn:ScriptTask'].includes(node.$type);
}

function isEnd(node: ModdleElement): boolean {
  return isOf(node, 'bpmn:EndEvent') || isEventSubProcess(node) || propertyOf(node, 'isForCompensation') === true;
}

function isEventSubProcess(node: ModdleElement): boolean {
  return isOf(node, 'bpmn:SubProcess') && propertyOf(node, 'triggeredByEvent') === true;
}

/** What hangs at something that cannot be reached is not named a second time. */
function isBoundary(node: ModdleElement): boolean {
  return isOf(node, 'bpmn:BoundaryEvent') || isEventSubProcess(node) || propertyOf(node, 'isForCompensation') === true;
}
