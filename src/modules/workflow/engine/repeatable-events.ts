import { engine, type EventDefinition } from './engine-library.js';

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

/** A message that is caught as often as it comes where it does not interrupt. */
export class RepeatableMessage extends engine.MessageEventDefinition {
  _complete(...given: unknown[]): unknown {
    repeated(this);
    return (engine.MessageEventDefinition.prototype as unknown as Catching)._complete.apply(this, given);
  }
}

/** A signal that is caught as often as it comes where it does not interrupt. */
export class RepeatableSignal extends engine.SignalEventDefinition {
  _complete(...given: unknown[]): unknown {
    repeated(this);
    return (engine.SignalEventDefinition.prototype as unknown as Catching)._complete.apply(this, given);
  }
}
