/** Who is asked to do a task. A value that begins with `=` is FEEL; otherwise it is the key itself. */
export interface AssignmentProperties {
  readonly user?: string;
  readonly role?: string;
  /** Alone: everybody of the office. With a role: who holds the role in it. */
  readonly office?: string;
  /** Whose manager is asked: the key of an account, or FEEL such as `= initiator`. */
  readonly managerOf?: string;
  /** The file whose keeper is asked: its id, or FEEL such as `= fileId`. */
  readonly keeperOf?: string;
  /** Ids of earlier user tasks whose doers must not do this one (four eyes). */
  readonly otherThan: readonly string[];
}

/** When a task is due and when it comes back. */
export interface ScheduleProperties {
  /** ISO 8601 duration from the task's beginning, or `=` and FEEL that yields a date, a date and time or a duration. */
  readonly due?: string;
  readonly followUp?: string;
  /** 0 to 100, or `=` and FEEL; 50 when nothing is said. */
  readonly priority?: string;
  /** Whether days of a duration are working days. */
  readonly days: 'working' | 'calendar';
}

/** Who hears of a task that lies too long. */
export interface EscalationProperties {
  /** ISO 8601 duration after the task was due (from its beginning, where it is never due), or `=` and FEEL. */
  readonly after: string;
  readonly user?: string;
  readonly role?: string;
  readonly office?: string;
  readonly managerOf?: string;
}

/** The durable job that does a service or send task. */
export interface JobProperties {
  readonly topic: string;
  readonly retries: number;
  /** ISO 8601 duration until the next try. */
  readonly retryAfter: string;
}

/** Which version is meant: the newest, the one deployed together with the caller, or a fixed one. */
export interface VersionBinding {
  readonly key: string;
  readonly binding: 'latest' | 'deployment' | 'version';
  readonly version?: number;
}

/** A decision asked by a business rule task. */
export interface DecisionProperties extends VersionBinding {
  readonly decisionId: string;
  /** The variable that takes the result. */
  readonly result: string;
}

/** One line of an input or output mapping: FEEL into a variable. */
export interface MappingProperties {
  readonly target: string;
  readonly source: string;
}

/** A variable the workflow declares: what a start has to bring, and what reports may name. */
export interface VariableProperties {
  readonly name: string;
  readonly type: VariableType;
  readonly required: boolean;
  readonly description?: string;
}

/** Types of declared variables. */
export const VARIABLE_TYPES = [
  'text',
  'number',
  'boolean',
  'date',
  'list',
  'context',
  'file',
  'document',
  'user',
] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** How often and for what an activity is repeated. */
export interface RepetitionProperties {
  readonly kind: 'parallel' | 'sequential' | 'loop';
  readonly collection?: string;
  readonly elementVariable?: string;
  readonly cardinality?: string;
  readonly completionCondition?: string;
  readonly loopCondition?: string;
  readonly loopMaximum?: number;
}

/** What starts, ends or interrupts at an event. */
export interface TriggerProperties {
  /** Such as `timer`, `message`, `signal`, `error`. */
  readonly kind: string;
  /** Name of the message, signal or link. */
  readonly name?: string;
  /** Code of the error or escalation. */
  readonly code?: string;
  /** FEEL that yields the key an instance is found by. */
  readonly correlation?: string;
  readonly timer?: { readonly kind: 'date' | 'duration' | 'cycle'; readonly value: string };
  readonly condition?: string;
}

/** Everything our extension, and BPMN itself, say about an element that the engine's surroundings have to know. */
export interface ElementProperties {
  readonly assignment?: AssignmentProperties;
  readonly form?: string;
  readonly schedule?: ScheduleProperties;
  readonly escalation?: EscalationProperties;
  readonly job?: JobProperties;
  readonly decision?: DecisionProperties;
  readonly called?: VersionBinding;
  readonly inputs?: readonly MappingProperties[];
  readonly outputs?: readonly MappingProperties[];
  readonly variables?: readonly VariableProperties[];
  readonly repetition?: RepetitionProperties;
  readonly trigger?: TriggerProperties;
  /** Condition of a flow, in FEEL. */
  readonly condition?: string;
  readonly lane?: string;
  readonly documentation?: string;
}
