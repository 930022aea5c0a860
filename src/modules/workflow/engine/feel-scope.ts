import type { Message } from './engine-library.js';
import type { Variables } from './execution.js';
import type { MemberScopes } from './member-scopes.js';
import { LOOP_ITEM, loopsOf } from './scoped-environment.js';

/** Evaluates expressions of models. @throws {Error} Thrown when one cannot be evaluated. */
export interface ExpressionEvaluator {
  evaluate(source: string, variables: Variables): unknown;
}

/**
 * What expressions of one instance see: its variables and, within a multi-instance, the member and its number. The engine's own
 * expressions could reach everything in the process; these are texts unless they begin with `=`, and then FEEL.
 */
export class FeelScope {
  constructor(
    readonly variables: Record<string, unknown>,
    private readonly evaluator: ExpressionEvaluator,
    private readonly loopVariables: ReadonlyMap<string, string>,
    readonly members: MemberScopes,
  ) {}

  /** The engine asks this for every text of a model that may be an expression. */
  resolveExpression(source: unknown, message: Message): unknown {
    if (typeof source !== 'string' || !source.startsWith('=')) return source;
    const locals = { ...localsOf(message, this.loopVariables), ...progressOf(message) };
    return this.evaluator.evaluate(source.slice(1), {
      ...this.variables,
      ...this.members.seenAt(message),
      ...locals,
    });
  }
}

/** Members of the multi-instances around an element, by the names the model gives them, and the number of the innermost. */
export function localsOf(
  { content, environment }: Pick<Message, 'content' | 'environment'>,
  loopVariables: ReadonlyMap<string, string>,
): Variables {
  const locals: Record<string, unknown> = {};
  const loops = { ...loopsOf(environment) };
  if (content.isMultiInstance === true && content.index !== undefined) {
    loops[content.id] = { item: content[LOOP_ITEM], index: content.index };
  }
  for (const [elementId, { item, index }] of Object.entries(loops)) {
    const name = loopVariables.get(elementId);
    if (name !== undefined && item !== undefined) locals[name] = item;
    locals['loopCounter'] = index + 1;
  }
  return locals;
}

/** How far a multi-instance is, for the condition that ends it early. */
function progressOf({ content }: Message): Variables {
  const loopOutput = content['loopOutput'];
  if (!Array.isArray(loopOutput)) return {};
  const completed = loopOutput.filter((one) => one !== undefined && one !== null).length;
  const instances = content.loopCardinality ?? completed;
  return { numberOfInstances: instances, numberOfCompletedInstances: completed };
}
