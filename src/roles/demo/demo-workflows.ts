import { Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { UserActor } from '#kernel/actor';
import { ActorResolver, UserDirectory } from '#modules/identity';
import { DeployDefinition } from '#modules/workflow';
import { DemoMoment } from './demo-moment.js';

/** The shipped workflows lie beside the sources; an installation without them has none to show. */
const FOLDER = path.resolve(import.meta.dirname, '../../../workflows');
const PROPOSER = 'verwaltung';
const DECIDER = 'verwaltung2';

/** The shipped workflows of the demo city: proposed by one of its administrators, approved by the other. */
@Injectable()
export class DemoWorkflows {
  constructor(
    private readonly deployment: DeployDefinition,
    private readonly users: UserDirectory,
    private readonly actors: ActorResolver,
    private readonly at: DemoMoment,
  ) {}

  /** Repeated runs add what is missing; what somebody has changed or refused meanwhile stays so. */
  async execute(): Promise<void> {
    if (!existsSync(FOLDER)) return;
    const proposer = await this.person(PROPOSER);
    const decider = await this.person(DECIDER);
    // in a city seeded by an earlier release one of them may be missing, or shut out
    if (proposer === undefined || decider === undefined) return;
    const entries = await readdir(FOLDER, { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const known = await this.at.ids(`SELECT id FROM wf_definition WHERE key = $1 AND state <> 'proposed'`, name);
      if (known.length > 0) continue;
      const [open] = await this.at.ids(`SELECT id FROM wf_definition WHERE key = $1`, name);
      await this.deployment.decide(decider, open ?? (await this.propose(proposer, name)), true);
    }
  }

  private async propose(proposer: UserActor, name: string): Promise<string> {
    const folder = path.join(FOLDER, name);
    const decisions = path.join(folder, 'decision.dmn');
    return this.deployment.propose(proposer, await readFile(path.join(folder, 'model.bpmn')), {
      forms: await formsIn(path.join(folder, 'forms')),
      decisions: existsSync(decisions) ? await readFile(decisions, 'utf8') : null,
      note: 'Mitgelieferter Ablauf',
    });
  }

  private async person(username: string): Promise<UserActor | undefined> {
    const user = await this.users.findByUsername(username);
    return user && (await this.actors.ofUser(user.id));
  }
}

async function formsIn(folder: string): Promise<Record<string, Record<string, unknown>>> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.schema.json')) : [];
  const forms = await Promise.all(
    names.map(async (name) => {
      const form = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Record<string, unknown>;
      return [name.replace(/\.schema\.json$/, ''), form] as const;
    }),
  );
  return Object.fromEntries(forms);
}
