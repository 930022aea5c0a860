import { type Content, engine, type EventDefinition } from './engine-library.js';

interface Catching {
  _complete(...given: unknown[]): unknown;
}

/** The engine lets a non-interrupting event at a boundary happen once; the standard as often as it comes. */
function repeated(definition: EventDefinition): void {
  const { activity, broker } = definition;
  if (activity.attachedTo === undefined || activity.attachedTo === null || activity.behaviour?.cancelActivity !== false)
    return;
  broker.publish('execution', 'execute.repeat', { repeat: -1 });
}

interface Throwing extends EventDefinition {
  _getReferenceInfo(message: object): { readonly message: object };
}

/**
 * Throws to the outside and to nobody else. The engine would hand it to whoever catches within the instance, and the product,
 * which carries it to everybody who waits, this instance too, would hand it over a second time.
 */
function throwOut(
  definition: Throwing,
  kind: 'message' | 'signal',
  executeMessage: { readonly content: Content },
): void {
  const { content } = executeMessage;
  const { message } = definition._getReferenceInfo(executeMessage);
  // the engine prefixes the way to an event with the event itself
  const [above, ...path] = content.parent?.path ?? [];
  const thrown = {
    ...{
      ...content,
      executionId: content.parent?.executionId ?? content.executionId,
      message,
      thrown: kind,
      state: 'throw',
    },
    ...(above === undefined ? {} : { parent: { ...above, path } }),
  };
  definition.broker.publish('event', 'activity.thrown', thrown, { type: kind });
  definition.broker.publish('execution', 'execute.completed', { ...content });
}

/** A message that is caught as often as it comes where it does not interrupt, and thrown to the outside only. */
export class RepeatableMessage extends engine.MessageEventDefinition {
  executeThrow(executeMessage: { readonly content: Content }): void {
    throwOut(this as unknown as Throwing, 'message', executeMessage);
  }

  _complete(...given: unknown[]): unknown {
    repeated(this);
    return (engine.MessageEventDefinition.prototype as unknown as Catching)._complete.apply(this, given);
  }
}

/** A signal that is caught as often as it comes where it does not interrupt, and thrown to the outside only. */
export class RepeatableSignal extends engine.SignalEventDefinition {
  executeThrow(executeMessage: { readonly content: Content }): void {
    throwOut(this as unknown as Throwing, 'signal', executeMessage);
  }

  _complete(...given: unknown[]): unknown {
    repeated(this);
    return (engine.SignalEventDefinition.prototype as unknown as Catching)._complete.apply(this, given);
  }
}
