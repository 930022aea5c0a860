import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { checkExecutable } from '../model/check-executable.js';
import { describeModel, type ModelDescription } from '../model/describe-model.js';
import type { FindingCode } from '../model/finding-meanings.js';
import { MADE_RIGHT } from '../model/made-right.js';
import type { ModelFinding } from '../model/model-finding.js';
import { ModelUnreadable } from '../model/model-unreadable.js';
import { parseModel } from '../model/parse-model.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { WorkflowJobHandlers } from './job-handlers.js';

/** What is known of a model before anybody proposes it. */
export interface CheckedModel {
  readonly findings: readonly ModelFinding[];
  /** Whether it could be proposed as it is. */
  readonly isExecutable: boolean;
  /** `null` where the file cannot be read. */
  readonly description: ModelDescription | null;
}

/** What is missing here today may be here when the process comes to it; whoever proposes shall know. */
const MAY_COME: ReadonlySet<FindingCode> = new Set(['job-topic-unknown', 'called-unknown', 'decision-unknown']);
const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** Looks at a model of any product: what must change before it can run here, and what was understood as documentation. */
@Injectable()
export class CheckModel {
  constructor(
    private readonly definitions: DefinitionRepository,
    private readonly handlers: WorkflowJobHandlers,
  ) {}

  /**
   * @param file the text, or the bytes of a file in whatever encoding it names
   * @param forms keys of the forms that come with it; left out, forms are not looked for
   */
  async execute(actor: UserActor, file: string | Uint8Array, forms?: readonly string[]): Promise<CheckedModel> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.deploy)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.deploy);
    try {
      const model = await parseModel(file);
      const { workflows, decisions } = await this.definitions.knownKeys();
      const found = checkExecutable(model, {
        madeRight: MADE_RIGHT,
        topics: new Set(this.handlers.topics()),
        workflows: new Set(workflows),
        decisions: new Set([...decisions, ...model.processes.map(({ id }) => id)]),
        ...(forms === undefined ? {} : { forms: new Set(forms) }),
      });
      const findings = found.map((one) => (MAY_COME.has(one.code) ? { ...one, severity: 'warning' as const } : one));
      return {
        findings: findings.sort((one, other) => ORDER[one.severity] - ORDER[other.severity]),
        isExecutable: findings.every(({ severity }) => severity !== 'error'),
        description: describeModel(model),
      };
    } catch (error) {
      if (!(error instanceof ModelUnreadable)) throw error;
      return { findings: error.findings, isExecutable: false, description: null };
    }
  }
}
