import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import { WorkflowPorts } from './workflow-ports.js';

const DAY_MS = 86_400_000;
/** So long a repeated request is answered with the result of the first. */
export const COMMANDS_KEPT_DAYS = 30;
/** So long a late or doubled message is told apart from an unknown one, once its instance has ended. */
export const SUBSCRIPTIONS_KEPT_DAYS = 90;
const AT_ONCE = 5_000;

/** Clears what is kept only to tell repeated requests and late messages apart. History and tasks of instances stay. */
@Injectable()
export class ClearTraces {
  constructor(private readonly ports: WorkflowPorts) {}

  /** @returns number of rows that went; as many as fit into one run */
  async execute(transaction: Transaction): Promise<number> {
    const now = this.ports.clock.now().getTime();
    const commands = await queryIn<{ id: string }>(
      transaction,
      `WITH gone AS (
         DELETE FROM wf_command WHERE key IN (SELECT key FROM wf_command WHERE at < $1 ORDER BY at LIMIT $2) RETURNING key)
       SELECT key AS id FROM gone`,
      [new Date(now - COMMANDS_KEPT_DAYS * DAY_MS), AT_ONCE],
    );
    const subscriptions = await queryIn<{ id: string }>(
      transaction,
      `WITH gone AS (
         DELETE FROM wf_subscription WHERE id IN (
           SELECT subscription.id FROM wf_subscription AS subscription
             JOIN wf_instance AS instance ON instance.id = subscription.instance_id
            WHERE subscription.status <> 'open' AND instance.ended_at < $1 LIMIT $2) RETURNING id)
       SELECT id FROM gone`,
      [new Date(now - SUBSCRIPTIONS_KEPT_DAYS * DAY_MS), AT_ONCE],
    );
    return commands.length + subscriptions.length;
  }
}
