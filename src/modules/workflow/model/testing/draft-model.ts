/** The head of a file with all name spaces the specs need. */
const HEAD =
  '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:talakte="urn:talakte:bpmn:1" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" ' +
  'xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:signavio="http://www.signavio.com" ' +
  'xmlns:activiti="http://activiti.org/bpmn" id="definitions" targetNamespace="urn:test">';

/** A model with one process to run. */
export function draftModel(body: string, { roots = '', process = 'isExecutable="true"' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${HEAD}<process id="draft" name="Draft" ${process}>${body}</process>${roots}</definitions>`;
}

/** A sequence flow, conditional where an expression is given. */
export function flow(id: string, from: string, to: string, condition?: string): string {
  const expression =
    condition === undefined
      ? ''
      : `<conditionExpression xsi:type="tFormalExpression">${escaped(condition)}</conditionExpression>`;
  const name = condition === undefined ? '' : `name="If ${id}"`;
  return `<sequenceFlow id="${id}" ${name} sourceRef="${from}" targetRef="${to}">${expression}</sequenceFlow>`;
}

/** Start, the given elements one after another, end; flows are called `f1`, `f2` and so on. */
export function course(...steps: readonly (readonly [id: string, xml: string])[]): string {
  const ids = ['start', ...steps.map(([id]) => id), 'end'];
  const flows = ids.slice(1).map((id, index) => flow(`f${index + 1}`, ids[index] ?? '', id));
  const body = steps.map(([, xml]) => xml).join('');
  return `<startEvent id="start" name="Start"/>${body}<endEvent id="end" name="End"/>${flows.join('')}`;
}

/** Extension elements. */
export function extension(...parts: readonly string[]): string {
  return `<extensionElements>${parts.join('')}</extensionElements>`;
}

export const ASSIGNED = '<talakte:assignment role="clerk"/>';
export const WITH_FORM = '<talakte:form key="decide"/>';

/** A user task that may run, with more or other extensions where given. */
export function userTask(id: string, parts: readonly string[] = [ASSIGNED, WITH_FORM], inner = ''): string {
  return `<userTask id="${id}" name="Task ${id}">${extension(...parts)}${inner}</userTask>`;
}

/** A service task that may run. */
export function serviceTask(id: string, job = '<talakte:job topic="mail.send"/>', attributes = ''): string {
  return `<serviceTask id="${id}" name="Service ${id}" ${attributes}>${extension(job)}</serviceTask>`;
}

/** A process of one step between start and end. */
export function oneStep(xml: string, options?: Parameters<typeof draftModel>[1]): string {
  return draftModel(course([/\bid="([^"]+)"/.exec(xml)?.[1] ?? '', xml]), options);
}

/** An event at the border of a user task `t`, leading to an end of its own. */
export function atBorder(definition: string, attributes = '', extensions = ''): string {
  const event =
    `<boundaryEvent id="b" name="Border" attachedToRef="t" ${attributes}>${extensions}${definition}</boundaryEvent>` +
    `<endEvent id="late" name="Late"/>${flow('fb', 'b', 'late')}`;
  return `${course(['t', userTask('t')])}${event}`;
}

/** The text as it stands in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
