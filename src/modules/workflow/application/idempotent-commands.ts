import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, type Transaction } from '#platform/database';
import { CommandKeyReused } from '../errors.js';
import { WorkflowPorts } from './workflow-ports.js';

/** A command as it came in. */
export interface Command {
  /** Key of the request; without one a repeated request is a new command. */
  readonly key?: string | undefined;
  readonly kind: string;
  /** What the command is about: a key belongs to one command only. */
  readonly target: string;
}

/** Carries out each command once: a repeated request is answered with the result of the first. */
@Injectable()
export class IdempotentCommands {
  constructor(private readonly ports: WorkflowPorts) {}

  /** @throws {CommandKeyReused} Thrown when the key belongs to another command. */
  async once<Result>(
    actor: Actor,
    command: Command,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const { database, clock } = this.ports;
    const { kind, target } = command;
    if (command.key === undefined) return database.transaction(work);
    const key = `${actor.kind === 'user' ? actor.id : actor.name}:${command.key}`;
    return database.transaction(async (transaction) => {
      // whoever comes second waits here until the first is through
      const inserted = await queryIn(
        transaction,
        'INSERT INTO wf_command (key, kind, target, at) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING RETURNING key',
        [key, kind, target, clock.now()],
      );
      if (inserted.length === 0) return this.resultOf<Result>(transaction, key, command);
      const result = await work(transaction);
      await queryIn(transaction, 'UPDATE wf_command SET result = $2::jsonb WHERE key = $1', [
        key,
        JSON.stringify(result),
      ]);
      return result;
    });
  }

  private async resultOf<Result>(transaction: Transaction, key: string, { kind, target }: Command): Promise<Result> {
    const [known] = await queryIn<{ kind: string; target: string; result: Result }>(
      transaction,
      'SELECT kind, target, result FROM wf_command WHERE key = $1',
      [key],
    );
    if (known?.kind !== kind || known.target !== target) throw new CommandKeyReused();
    return known.result;
  }
}
