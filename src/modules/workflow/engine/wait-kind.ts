import type { Content } from './engine-library.js';
import type { WaitKind } from './execution.js';

const JOBS: ReadonlySet<string> = new Set(['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask']);

/** What an element waits for, told from what it says when it begins to wait. */
export function waitKind(content: Content): WaitKind {
  if (content.type === 'bpmn:CallActivity') return 'call';
  if (JOBS.has(content.type)) return 'job';
  if (content.type === 'bpmn:UserTask' || content.type === 'bpmn:ManualTask') return 'task';
  if (content.signal !== undefined) return 'signal';
  if (content.message !== undefined || content.type === 'bpmn:ReceiveTask') return 'message';
  return 'condition';
}
