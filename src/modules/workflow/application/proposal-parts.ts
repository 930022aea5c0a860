import { FormInvalid } from '../errors.js';
import { checkDecisions } from '../expressions/check-decisions.js';
import { DecisionRefused } from '../expressions/expression-errors.js';
import { readDecisions } from '../expressions/read-decisions.js';
import type { AjvFormChecker } from '../forms/ajv-form-checker.js';
import { formFault } from '../forms/form-fault.js';
import type { DefinitionForms } from '../persistence/definition.repository.js';

/** What belongs to a model: forms, and decision tables as DMN. */
export interface ModelParts {
  readonly forms?: DefinitionForms | undefined;
  readonly decisions?: string | null | undefined;
}

/** What may come with a proposal. */
export interface ProposalParts extends ModelParts {
  /** Version it was made from: what is not given is taken from there. */
  readonly basedOn?: string | undefined;
  /** What is new, in words, for whoever decides. */
  readonly note?: string | undefined;
  /** Id of the version, so that a repeated request proposes nothing more. */
  readonly id?: string | undefined;
}

const FORM_KEY = /^[a-z][a-z0-9-]{0,63}$/;
const MOST_FORMS = 100;

/**
 * Makes sure that what comes with a model can be shown and asked.
 * @throws {FormInvalid} Thrown with the form's key, what is wrong with it and where.
 * @throws {DecisionRefused} Thrown with the first fault of the decision tables and its place.
 */
export async function checkParts({ forms, decisions }: Required<ModelParts>, checker: AjvFormChecker): Promise<void> {
  checkForms(forms ?? {}, checker);
  if (decisions === null || decisions === undefined) return;
  const read = await readDecisions(decisions);
  const [fault] = [...read.faults, ...checkDecisions(read.decisions)];
  if (fault !== undefined) throw new DecisionRefused(fault);
}

function checkForms(forms: DefinitionForms, checker: AjvFormChecker): void {
  const keys = Object.keys(forms);
  if (keys.length > MOST_FORMS) throw new FormInvalid(keys[MOST_FORMS] ?? '', 'too-many');
  for (const [key, form] of Object.entries(forms)) {
    if (!FORM_KEY.test(key)) throw new FormInvalid(key, 'key');
    const fault = formFault(form, checker);
    if (fault !== undefined) throw new FormInvalid(key, fault.fault, fault.place);
  }
}
