import { isOf, textOf } from '../moddle-element.js';
import type { ProfileRule } from './profile-rule.js';

/** Nothing a model brings along is run as code: no scripts, no foreign languages, no implementations. */
export const scriptsRule: ProfileRule = {
  name: 'no-code',
  check(element, report) {
    if (isOf(element, 'bpmn:ScriptTask')) report('script-refused', element);
    const language = isOf(element, 'bpmn:FormalExpression') ? textOf(element, 'language') : undefined;
    if (language !== undefined && !isFeel(language)) report('language-refused', element, { values: { language } });
    const value = textOf(element, 'implementation');
    if (value !== undefined && !UNSPECIFIED.has(value))
      report('implementation-refused', element, { values: { value } });
  },
};

/** What modelers write there without being asked; it says nothing. */
const UNSPECIFIED: ReadonlySet<string> = new Set(['##WebService', '##unspecified', '##Unspecified']);

function isFeel(language: string): boolean {
  return /^(feel|https?:\/\/www\.omg\.org\/spec\/(FEEL\/\d+|DMN\/\d+\/FEEL\/?))$/i.test(language);
}
