import { graphOf, reachedFrom } from '../flow-graph.js';
import { elementsOf, everyElement, extensionsOf, isOf, type ModdleElement, textOf } from '../moddle-element.js';
import { expressionIn, reportFeel } from './feel-value.js';
import type { KnownNames, ProfileRule, Report } from './profile-rule.js';

const WHO = ['user', 'role', 'office', 'managerOf', 'keeperOf'] as const;
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@/ -]{0,99}$/u;
const FORM_KEY = /^[a-z][a-z0-9-]{0,63}$/;

/** What people do: somebody is named, and they see a form. */
export const tasksRule: ProfileRule = {
  name: 'tasks',
  check(element, report, known) {
    if (element.$type === 'bpmn:Task') report('task-untyped', element);
    if (isOf(element, 'bpmn:UserTask', 'bpmn:ManualTask')) checkAssignment(element, report);
    if (isOf(element, 'bpmn:UserTask')) checkForm(element, report, known);
    if (isOf(element, 'bpmn:StartEvent')) {
      for (const form of extensionsOf(element, 'talakte:Form')) checkFormKey(form, element, report, known);
    }
  },
};

function checkAssignment(task: ModdleElement, report: Report): void {
  const [assignment] = extensionsOf(task, 'talakte:Assignment');
  if (assignment === undefined) {
    report('assignment-missing', task);
    return;
  }
  const given = WHO.filter((name) => textOf(assignment, name) !== undefined);
  if (given.length === 0) report('assignment-empty', task);
  const [first = '', second = '', third] = given;
  // A role in an office is one answer; any other two are two.
  const isRoleInOffice = first === 'role' && second === 'office' && third === undefined;
  if (given.length > 1 && !isRoleInOffice) report('assignment-ambiguous', task, { values: { first, second } });
  for (const attribute of given) checkWho(assignment, attribute, task, report);
  checkFourEyes(assignment, task, report);
}

/** A person, role or office: a name as it stands, or FEEL behind `=`. Managers and keepers of what stands in a variable. */
export function checkWho(owner: ModdleElement, attribute: string, task: ModdleElement, report: Report): void {
  const value = textOf(owner, attribute) ?? '';
  const expression = expressionIn(value);
  if (expression !== undefined) reportFeel(report, 'assignment-invalid', task, expression, { attribute });
  else if (/[$#]\{/.test(value)) {
    report('expression-foreign', task, { values: { expression: value, mark: '${}' } });
  } else if (!NAME.test(value)) report('assignment-value-invalid', task, { values: { attribute, value } });
}

function checkFourEyes(assignment: ModdleElement, task: ModdleElement, report: Report): void {
  const others = (textOf(assignment, 'otherThan') ?? '').split(/[\s,]+/).filter((id) => id !== '');
  for (const id of others) {
    const values = { task: id };
    const process = processOf(task);
    const other = [...everyElement(process)].find((element) => element.id === id);
    if (id === task.id) report('four-eyes-itself', task);
    else if (!isOf(other, 'bpmn:UserTask', 'bpmn:ManualTask')) report('four-eyes-unknown', task, { values });
    else if (!comesBefore(other, task)) report('four-eyes-later', task, { values });
  }
}

/** Whether one task can be done before another, seen from the sub-process that holds both. */
function comesBefore(other: ModdleElement, task: ModdleElement): boolean {
  const around = scopesOf(task);
  for (let place: ModdleElement | undefined = other; place !== undefined; place = place.$parent) {
    const scope = place.$parent;
    const own = around.find((candidate) => candidate.$parent === scope);
    if (scope === undefined || own === undefined) continue;
    const graph = graphOf(scope);
    return own === place || reachedFrom(graph.next(place), graph.next).has(own);
  }
  return false;
}

function scopesOf(element: ModdleElement): ModdleElement[] {
  const scopes: ModdleElement[] = [];
  for (let place: ModdleElement | undefined = element; place !== undefined; place = place.$parent) scopes.push(place);
  return scopes;
}

function processOf(element: ModdleElement): ModdleElement {
  return scopesOf(element).find((scope) => isOf(scope, 'bpmn:Process')) ?? element;
}

function checkForm(task: ModdleElement, report: Report, known: KnownNames): void {
  const forms = extensionsOf(task, 'talakte:Form');
  if (forms.length === 0) report('form-missing', task);
  for (const form of forms) checkFormKey(form, task, report, known);
}

function checkFormKey(form: ModdleElement, task: ModdleElement, report: Report, known: KnownNames): void {
  const key = textOf(form, 'key') ?? '';
  if (!FORM_KEY.test(key)) report('form-key-invalid', task, { values: { key } });
  else if (known.forms !== undefined && !known.forms.has(key)) {
    report('form-unknown', task, { values: { key, known: [...known.forms].sort().join(', ') } });
  }
}

/** What only some elements may carry, and each only once. */
export const extensionsRule: ProfileRule = {
  name: 'extensions',
  check(element, report) {
    const extensions = extensionsOf(element).filter(({ $type }) => Object.hasOwn(PLACES, $type));
    for (const [extension, group] of Map.groupBy(extensions, ({ $type }) => $type)) {
      const { allowed, many } = PLACES[extension] ?? { allowed: [], many: true };
      if (!isOf(element, ...allowed)) {
        report('extension-misplaced', element, {
          values: { extension, type: element.$type, allowed: allowed.join(', ') },
        });
      } else if (!many && group.length > 1) {
        report('extension-repeated', element, { values: { extension, count: group.length } });
      }
    }
    if (elementsOf(element, 'eventDefinitions').some((definition) => extensionsOf(definition).length > 0)) {
      const inside = elementsOf(element, 'eventDefinitions').flatMap((definition) => extensionsOf(definition));
      const extension = inside.find(({ $type }) => Object.hasOwn(PLACES, $type))?.$type;
      const values = { extension: extension ?? '', type: 'event definition', allowed: element.$type };
      if (extension !== undefined) report('extension-misplaced', element, { values });
    }
  },
};

const PEOPLE = ['bpmn:UserTask', 'bpmn:ManualTask'];
const WORK = ['bpmn:Activity', 'bpmn:Event'];
const PLACES: Readonly<Record<string, { readonly allowed: readonly string[]; readonly many: boolean }>> = {
  'talakte:Assignment': { allowed: PEOPLE, many: false },
  'talakte:Form': { allowed: ['bpmn:UserTask', 'bpmn:StartEvent'], many: false },
  'talakte:Schedule': { allowed: PEOPLE, many: false },
  'talakte:Escalation': { allowed: PEOPLE, many: false },
  'talakte:Job': { allowed: ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'], many: false },
  'talakte:Decision': { allowed: ['bpmn:BusinessRuleTask'], many: false },
  'talakte:Called': { allowed: ['bpmn:CallActivity'], many: false },
  'talakte:Correlation': { allowed: ['bpmn:Event', 'bpmn:ReceiveTask', 'bpmn:SendTask'], many: false },
  'talakte:Input': { allowed: WORK, many: true },
  'talakte:Output': { allowed: WORK, many: true },
  'talakte:Variable': { allowed: ['bpmn:Process'], many: true },
};
