import { modelOf } from '#modules/workflow/testing';

/** Where every small model begins and ends. */
export const START = '<startEvent id="start"/>';
export const END = '<endEvent id="ende"/>';

/** A model under a key. */
export function named(key: string, body: string, more = ''): string {
  return modelOf(body, more, key);
}

/** What this product adds to an element. */
export function extension(content: string): string {
  return `<extensionElements>${content}</extensionElements>`;
}

/** A task of caseworkers. */
export function task(id: string, assignment = '', more = ''): string {
  const content = `<talakte:assignment role="caseworker" ${assignment}/><talakte:form key="formular"/>${more}`;
  return `<userTask id="${id}" name="${id}">${extension(content)}</userTask>`;
}

/** Work of a topic. */
export function job(id: string, topic: string): string {
  return `<serviceTask id="${id}" name="${id}">${extension(`<talakte:job topic="${topic}"/>`)}</serviceTask>`;
}
