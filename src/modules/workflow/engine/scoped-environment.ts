import { type Content, engine, type EngineEnvironment } from './engine-library.js';

/** Under this name the engine carries the member of a multi-instance, whatever the model calls it: `id` would hide what the engine needs. */
export const LOOP_ITEM = 'loopItem';

/**
 * Environment of a process or sub-process: holds what only this scope has, the member of a multi-instance, and hands it on to
 * scopes within. The engine would write whole messages there, and settings and outputs into every state.
 */
export class ScopedEnvironment extends engine.Environment {
  override assignVariables(message: { readonly content?: Content }): void {
    const { content } = message;
    if (content?.isMultiInstance !== true || content.index === undefined) return;
    const loops = (this.variables['loops'] ?? {}) as Readonly<Record<string, unknown>>;
    this.variables['loops'] = { ...loops, [content.id]: { item: content[LOOP_ITEM], index: content.index } };
  }

  override getState(): object {
    return { variables: { ...this.variables } };
  }
}

/** What the scopes around an element hold. */
export function loopsOf(environment: EngineEnvironment): Readonly<Record<string, { item: unknown; index: number }>> {
  return (environment.variables['loops'] ?? {}) as Readonly<Record<string, { item: unknown; index: number }>>;
}
