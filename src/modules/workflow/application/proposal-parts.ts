import { FormInvalid } from '../errors.js';
import { checkDecisions } from '../expressions/check-decisions.js';
import { DecisionRefused } from '../expressions/expression-errors.js';
import { readDecisions } from '../expressions/read-decisions.js';
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
const FIELD_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const MOST_FORMS = 100;
const LONGEST_FORM = 100_000;

/**
 * Makes sure that what comes with a model can be shown and asked.
 * @throws {FormInvalid} Thrown with the form's key and what is wrong with it.
 * @throws {DecisionRefused} Thrown with the first fault of the decision tables and its place.
 */
export async function checkParts({ forms, decisions }: Required<ModelParts>): Promise<void> {
  const keys = Object.keys(forms ?? {});
  if (keys.length > MOST_FORMS) throw new FormInvalid(keys[MOST_FORMS] ?? '', 'too-many');
  for (const [key, form] of Object.entries(forms ?? {})) checkForm(key, form);
  if (decisions === null || decisions === undefined) return;
  const read = await readDecisions(decisions);
  const [fault] = [...read.faults, ...checkDecisions(read.decisions)];
  if (fault !== undefined) throw new DecisionRefused(fault);
}

/** A form is a JSON Schema of an object whose fields are names of variables, and refers to nothing outside of itself. */
function checkForm(key: string, form: unknown): void {
  if (!FORM_KEY.test(key)) throw new FormInvalid(key, 'key');
  if (!isRecord(form) || form['type'] !== 'object' || !isRecord(form['properties'])) {
    throw new FormInvalid(key, 'no-object');
  }
  const unfit = Object.keys(form['properties']).find((name) => !FIELD_NAME.test(name));
  if (unfit !== undefined) throw new FormInvalid(key, 'field-name');
  const text = JSON.stringify(form);
  if (text.length > LONGEST_FORM) throw new FormInvalid(key, 'too-large');
  if (/"\$(?:dynamic)?Ref":"(?!#)/i.test(text)) throw new FormInvalid(key, 'outside-reference');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
