import { elementsOf, isOf, type ModdleElement, textOf } from '../moddle-element.js';
import type { ProfileRule, Report } from './profile-rule.js';

/** What modelers write there without being asked; it says nothing. */
const UNSPECIFIED: ReadonlySet<string> = new Set(['##WebService', '##unspecified', '##Unspecified']);
const FEEL = /^(feel|https?:\/\/www\.omg\.org\/spec\/(FEEL\/\d+|DMN\/\d+\/FEEL\/?))$/i;
/** Elements of the model that carry names and codes the engine would take for expressions. */
const NAMED = ['bpmn:Message', 'bpmn:Signal', 'bpmn:Error', 'bpmn:Escalation', 'bpmn:CallActivity'] as const;

/** Nothing a model brings along is run as code: no scripts, no foreign languages, no implementations. */
export const codeRule: ProfileRule = {
  name: 'no-code',
  check(element, report) {
    if (isOf(element, 'bpmn:ScriptTask')) report('script-refused', element);
    reportLanguage(element, report);
    if (isOf(element, ...NAMED)) reportForeign(element, report);
    if (isOf(element, 'bpmn:Activity') && elementsOf(element, 'resources').length > 0)
      report('resource-refused', element);
  },
};

function reportLanguage(element: ModdleElement, report: Report): void {
  const names = ['language', 'expressionLanguage', 'scriptFormat'];
  const language = names.map((name) => textOf(element, name)).find((text) => text !== undefined);
  if (language !== undefined && !FEEL.test(language) && !isDefaultLanguage(language)) {
    report('language-refused', element, { values: { language } });
  }
  const value = textOf(element, 'implementation');
  if (value !== undefined && !UNSPECIFIED.has(value)) report('implementation-refused', element, { values: { value } });
}

/** Modelers write XPath as the language of the whole file without anybody having asked; each expression is FEEL anyway. */
function isDefaultLanguage(language: string): boolean {
  return language === 'http://www.w3.org/1999/XPath';
}

function reportForeign(element: ModdleElement, report: Report): void {
  for (const name of ['name', 'errorCode', 'escalationCode', 'calledElement']) {
    const expression = textOf(element, name);
    const mark = /[$#]\{/.exec(expression ?? '')?.[0];
    if (expression !== undefined && mark !== undefined) {
      report('expression-foreign', element, { values: { expression, mark: `${mark}}` } });
    }
  }
}
