import { storableValue } from '#platform/database';
import type { FeelExpressions } from '../expressions/feel.js';
import { type Execution, NotWaiting, type Variables, type Wait } from '../engine/execution.js';
import { OutputInvalid } from '../errors.js';
import type { ModelElement } from '../model/parse-model.js';
import { isRefusedName } from '../model/rules/feel-value.js';
import type { MappingProperties } from '../model/talakte-properties.js';

/** What an element is given: its input mapping, or nothing. */
export function inputsOf(feel: FeelExpressions, element: ModelElement | undefined, variables: Variables): Variables {
  return evaluated(feel, element?.properties.inputs ?? [], variables);
}

/** What came out of an element, and what its expressions may name besides. */
export interface ElementOutput {
  readonly output: Variables;
  /** What only this place has: the member of a multi-instance, what its input mapping said. */
  readonly locals?: Variables;
}

/** What expressions at a place see. */
export function seenAt({ variables }: Execution, { written, locals }: Pick<Wait, 'written' | 'locals'>): Variables {
  return { ...variables, ...written, ...locals };
}

/**
 * Writes what came out of an element into the variables: by its output mapping, or everything under its own name where it has
 * none. Results of the members of a multi-instance stand in a list, each at its place, so that nobody's result is lost.
 * @throws {NotWaiting} Thrown when the process does not wait there.
 */
export function applyOutputs(
  feel: FeelExpressions,
  element: ModelElement | undefined,
  { execution, executionId }: { readonly execution: Execution; readonly executionId: string },
  { output, locals: given = {} }: ElementOutput,
): void {
  const wait = execution.waits().find((one) => one.executionId === executionId);
  if (!wait) throw new NotWaiting(executionId);
  const variables = execution.target(executionId);
  const locals = { ...wait.locals, ...given };
  const mappings = element?.properties.outputs;
  const seen = { ...execution.variables, ...wait.written, ...locals, ...output };
  const results = mappings === undefined ? storable(output) : evaluated(feel, mappings, seen);
  const place = hasMembers(element) ? locals['loopCounter'] : undefined;
  for (const [name, value] of Object.entries(results)) {
    // whoever handed it over was told; whatever comes from elsewhere does not change facts of the product either
    if (isRefusedName(name)) continue;
    const before = Object.hasOwn(variables, name) ? variables[name] : undefined;
    variables[name] = typeof place === 'number' ? placed(before, place - 1, value) : value;
  }
}

/**
 * Makes sure that what somebody hands over is not called what the engine or the product itself speaks of.
 * @throws {OutputInvalid} Thrown with `name reserved` for each.
 */
export function checkNames(output: Variables): void {
  const refused = Object.keys(output).filter(isRefusedName);
  if (refused.length > 0) throw new OutputInvalid(refused.map((name) => `${name} reserved`));
}

function hasMembers(element: ModelElement | undefined): boolean {
  const kind = element?.properties.repetition?.kind;
  return kind === 'parallel' || kind === 'sequential';
}

/** Values as they will be read back: what PostgreSQL cannot hold must not bring a step down. */
export function storable(values: Variables): Record<string, unknown> {
  return storableValue(values) as Record<string, unknown>;
}

/** The value of a text of a model: FEEL where it begins with `=`, otherwise as it stands. */
export function valueOf(feel: FeelExpressions, text: string | undefined, variables: Variables): string | null {
  if (text === undefined) return null;
  const value = text.startsWith('=') ? feel.evaluate(text.slice(1), variables) : text;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function evaluated(feel: FeelExpressions, mappings: readonly MappingProperties[], variables: Variables): Variables {
  const value = (source: string): unknown => feel.evaluate(source.replace(/^\s*=/, ''), variables);
  return storable(Object.fromEntries(mappings.map(({ target, source }) => [target, value(source)])));
}

function placed(list: unknown, place: number, value: unknown): unknown[] {
  const results: unknown[] = Array.isArray(list) ? [...(list as unknown[])] : [];
  while (results.length < place) results.push(null);
  results[place] = value;
  return results;
}
