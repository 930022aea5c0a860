import { Injectable } from '@nestjs/common';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { Variables } from '../engine/execution.js';

/** Work of a service task that is to be done. */
export interface JobRow {
  readonly id: string;
  readonly instanceId: string;
  readonly executionId: string;
  readonly elementId: string;
  readonly topic: string;
  readonly payload: Variables;
  readonly variables: Variables;
  readonly definitionId: string;
  readonly businessKey: string | null;
}

const JOB = `job.id, job.instance_id AS "instanceId", job.execution_id AS "executionId", job.element_id AS "elementId", job.topic,
  job.payload, instance.variables, instance.definition_id AS "definitionId", instance.business_key AS "businessKey"`;

/** Work of service tasks. */
@Injectable()
export class JobRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<JobRow | undefined> {
    const [row] = await this.database.query<JobRow>(
      `SELECT ${JOB} FROM wf_job AS job JOIN wf_instance AS instance ON instance.id = job.instance_id WHERE job.id = $1`,
      [id],
    );
    return row;
  }

  /** Counts a try that failed. @returns how many there were */
  async failed(transaction: Transaction, id: string): Promise<number> {
    const [row] = await queryIn<{ attempts: number }>(
      transaction,
      `WITH tried AS (UPDATE wf_job SET attempts = attempts + 1 WHERE id = $1 RETURNING attempts) SELECT attempts FROM tried`,
      [id],
    );
    return row?.attempts ?? 0;
  }

  /** Begins to count anew. */
  async forgive(transaction: Transaction, id: string): Promise<void> {
    await queryIn(transaction, 'UPDATE wf_job SET attempts = 0 WHERE id = $1', [id]);
  }

  async findAt(instanceId: string, executionId: string): Promise<JobRow | undefined> {
    const [row] = await this.database.query<JobRow>(
      `SELECT ${JOB} FROM wf_job AS job JOIN wf_instance AS instance ON instance.id = job.instance_id
        WHERE job.instance_id = $1 AND job.execution_id = $2`,
      [instanceId, executionId],
    );
    return row;
  }
}
