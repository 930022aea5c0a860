/** A value that may travel in an event or journal entry: ids and small values, never an entity. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

/** A fact in the past tense that other modules may react to. */
export interface DomainEvent<Type extends string = string, Payload extends object = object> {
  /** `module.fact-in-past-tense`, such as `records.file-opened`. */
  readonly type: Type;
  /** Version of the payload's shape. */
  readonly version: number;
  /** Messages of one aggregate are delivered in order. */
  readonly aggregateId: string;
  readonly payload: Payload;
}
