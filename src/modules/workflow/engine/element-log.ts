import type { Content } from './engine-library.js';
import type { ElementStep, Thrown } from './execution.js';

const STEPS: Readonly<Record<string, ElementStep['step']>> = {
  'activity.enter': 'entered',
  'activity.leave': 'left',
  'activity.discard': 'discarded',
  'activity.timeout': 'timer-fired',
  'activity.catch': 'caught',
};
/** So often one element in one step: more is a circle nothing waits in, such as one around a repetition without members. */
const MOST_TURNS = 100;

/** Thrown into the engine when one step would go on and on: the execution is given up then, whatever state it is in. */
export class StepTooLong extends Error {
  readonly code = 'STEP_TOO_LONG';

  constructor() {
    super('The process goes in a circle without waiting, or waits at too many places');
  }
}

/** What happens at the elements of one instance within one step. */
export class ElementLog {
  readonly thrown: Thrown[] = [];
  readonly steps: ElementStep[] = [];
  private readonly discarded = new Set<string>();
  private readonly turns = new Map<string, number>();

  /** @throws {StepTooLong} Thrown when it goes on and on. */
  note(key: string, content: Content): void {
    if (key === 'activity.thrown') this.noteThrown(content);
    const step = STEPS[key];
    const { id, executionId } = content;
    // what is discarded is left as well; it has not been gone through
    if (step === undefined || (step === 'left' && this.discarded.has(executionId))) return;
    if (step === 'discarded') this.discarded.add(executionId);
    if (step === 'entered') this.turn(content);
    this.steps.push({ elementId: id, executionId, step });
  }

  /** What is entered again by being brought to life has happened before. */
  forget(): void {
    this.steps.length = 0;
    this.thrown.length = 0;
    this.turns.clear();
  }

  /** Each member of a repeated sub-process goes through its elements by itself. */
  private turn({ id, parent }: Content): void {
    const place = `${parent?.executionId ?? ''} ${id}`;
    const turns = (this.turns.get(place) ?? 0) + 1;
    this.turns.set(place, turns);
    if (turns > MOST_TURNS) throw new StepTooLong();
  }

  private noteThrown({ id, message, thrown }: Content): void {
    const { name } = message ?? {};
    if (name === undefined || thrown === undefined) return;
    this.thrown.push({ kind: thrown, elementId: id, name });
  }
}
