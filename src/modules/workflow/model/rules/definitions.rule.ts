import {
  elementOf,
  elementsOf,
  everyElement,
  isOf,
  type ModdleElement,
  propertyOf,
  textOf,
} from '../moddle-element.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** Elements an instance takes with it at each step: above the first number it is felt, above the second it hurts. */
export const ELEMENT_LIMITS = { warning: 60, error: 150 } as const;

/** What can run at all. Everything else in a process is refused by name, so that nothing is silently left out. */
const RUNNABLE = [
  ...['bpmn:Task', 'bpmn:SubProcess', 'bpmn:CallActivity', 'bpmn:Event', 'bpmn:Gateway', 'bpmn:SequenceFlow'],
  ...['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'],
];

/** The model as a whole: one process to run, not too large, made of what can run. */
export const definitionsRule: ProfileRule = {
  name: 'one-process',
  check(element, report) {
    if (isOf(element, 'bpmn:Definitions')) checkRoot(element, report);
    if (isOf(element, 'bpmn:Process')) checkProcess(element, report);
    if (isOf(element, 'bpmn:FlowElement') && !isOf(element, ...RUNNABLE)) {
      report('element-refused', element, { values: { type: element.$type } });
    }
    if (isOf(element, 'bpmn:ComplexGateway')) report('gateway-complex', element);
    if (elementOf(element, 'ioSpecification') !== undefined || hasAssociations(element)) {
      report('io-specification-refused', element);
    }
  },
};

function checkRoot(root: ModdleElement, report: Report): void {
  const processes = elementsOf(root, 'rootElements').filter((element) => isOf(element, 'bpmn:Process'));
  const executable = processes.filter((process) => propertyOf(process, 'isExecutable') === true);
  if (processes.length > 0 && executable.length === 0) report('process-not-executable', processes[0]);
  if (executable.length > 1) report('processes-several', executable[1], { values: { count: executable.length } });
  for (const item of elementsOf(root, 'rootElements').filter((element) => isOf(element, 'bpmn:ItemDefinition'))) {
    report('item-definition-refused', item);
  }
}

function checkProcess(process: ModdleElement, report: Report): void {
  const nodes = [...everyElement(process)].filter((element) => isOf(element, 'bpmn:FlowNode'));
  const count = nodes.length;
  if (count === 0) report('process-empty', process);
  if (textOf(process, 'name') === undefined) report('process-name-missing', process);
  if (count > ELEMENT_LIMITS.error) {
    report('elements-too-many', process, { values: { count, limit: ELEMENT_LIMITS.error } });
  } else if (count > ELEMENT_LIMITS.warning) {
    report('elements-many', process, { values: { count, limit: ELEMENT_LIMITS.warning } });
  }
}

function hasAssociations(element: ModdleElement): boolean {
  const names = ['dataInputAssociations', 'dataOutputAssociations', 'dataInputAssociation', 'dataOutputAssociation'];
  return names.some((name) => elementsOf(element, name).length > 0);
}
