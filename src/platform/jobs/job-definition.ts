/** A kind of durable work. The data must be ids and small values; the handler must be idempotent. */
export interface JobDefinition<Data extends object> {
  /** Queue name, `module.verb-object`, such as `intake.read-piece`. */
  readonly name: string;
  /** How often a failing job is tried again before it becomes a dead letter. */
  readonly retryLimit: number;
  /** Seconds after which a running job counts as hung and is tried again. */
  readonly expireInSeconds: number;
  /** Only there to tie the data's type to the name. */
  readonly example?: Data;
}

/** One job as a handler sees it. */
export interface RunningJob<Data extends object> {
  readonly id: string;
  readonly data: Data;
  /** 0 at the first try. */
  readonly attempt: number;
  /** Whether this is the last try: a handler may then record the failure on the object itself. */
  readonly lastAttempt: boolean;
  /** Aborted when the worker stops or the job is given up. */
  readonly signal: AbortSignal;
}
