import type { I18n } from '@lingui/core';
import type { ModelFinding } from '../api/contract/workflows.js';
import { eventFindings } from './finding-words/event-findings.js';
import { readingFindings } from './finding-words/reading-findings.js';
import { structureFindings } from './finding-words/structure-findings.js';
import { taskFindings } from './finding-words/task-findings.js';

/** German sentences on a finding: what is wrong, how to get on; `{name}` stands for one of its values. */
export type FindingSentences = readonly [reason: string, suggestion: string];

/** Sentences by code. English ones come with the finding. */
export const germanFindings: Readonly<Record<string, FindingSentences>> = {
  ...readingFindings,
  ...structureFindings,
  ...eventFindings,
  ...taskFindings,
};

/** What is wrong and how to get on, in the user's language. */
export function findingWords(i18n: I18n, finding: ModelFinding): { reason: string; suggestion: string } {
  const german = germanFindings[finding.code];
  if (i18n.locale === 'en' || german === undefined) {
    return { reason: finding.reason, suggestion: finding.suggestion };
  }
  const filled = (sentence: string) =>
    sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = finding.values[name];
      return value === undefined ? whole : String(value);
    });
  return { reason: filled(german[0]), suggestion: filled(german[1]) };
}
