import type { Execution, Variables } from '../engine/execution.js';
import type { InstanceRow } from '../persistence/instance.repository.js';
import type { ReadyDefinition } from './definitions.js';

/** An instance in the hands of one step. */
export interface LiveInstance {
  readonly row: InstanceRow;
  readonly definition: ReadyDefinition;
  readonly execution: Execution;
}

/** What an instance is about: a file, and the office it belongs to. */
export interface InstanceSubject {
  readonly fileId: string | null;
  readonly unitId: string | null;
}

/** An instance that begins. */
export interface InstanceStart {
  readonly definitionId: string;
  readonly startElementId: string | null;
  readonly businessKey: string | null;
  readonly variables: Variables;
  readonly about?: InstanceSubject | undefined;
  readonly caller?: { readonly instanceId: string; readonly executionId: string };
}
