import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { FilingPlan } from '../domain/filing-plan.entity.js';
import type { ComparedField, PlanUnitDifference } from '../domain/plan-comparison.js';
import type { PlanUnitInPlan } from '../domain/plan-edit.js';
import { retentionText } from '../domain/retention-rule.js';
import type { FilingPlanEvent } from '../events.js';

/** Fields that tell which unit was added or removed. */
const NAMING_FIELDS: readonly ComparedField[] = ['title', 'parent'];

/** Writes journal entry and outbox message of each fact about plans, always both and in the caller's transaction. */
@Injectable()
export class PlanFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** Something happened to a plan as a whole. */
  async tell(
    transaction: Transaction,
    actor: Actor,
    type: FilingPlanEvent['type'],
    plan: FilingPlan,
    values: { readonly before?: JournalState; readonly after?: JournalState } = {},
  ): Promise<void> {
    await this.journal.append(transaction, actor, {
      action: type,
      objectType: 'filing-plan',
      objectId: plan.id,
      ...(values.before ? { before: values.before } : {}),
      after: { name: plan.name, version: plan.version, state: plan.state, ...values.after },
    });
    const event = { type, version: 1, aggregateId: plan.id, payload: { planId: plan.id } } as FilingPlanEvent;
    await this.outbox.append(transaction, event);
  }

  /** Units of a draft were changed: one entry a unit, with the fields that differ, before and after. */
  async unitsChanged(
    transaction: Transaction,
    actor: Actor,
    plan: FilingPlan,
    differences: readonly PlanUnitDifference[],
  ): Promise<void> {
    for (const { kind, before, after, fields } of differences) {
      const shown = kind === 'changed' ? fields : NAMING_FIELDS;
      await this.journal.append(transaction, actor, {
        action: `filing-plan.unit-${kind}`,
        objectType: 'plan-unit',
        objectId: (after ?? before)?.id ?? plan.id,
        ...(before ? { before: valuesOf(before, shown) } : {}),
        ...(after ? { after: valuesOf(after, shown) } : {}),
      });
    }
    await this.tell(transaction, actor, 'filing-plan.changed', plan, { after: { units: differences.length } });
  }
}

function valuesOf(unit: PlanUnitInPlan, fields: readonly ComparedField[]): JournalState {
  const { retention } = unit;
  const plain = {
    ...unit,
    retention: retention === null ? null : retentionText(retention),
    seeAlso: [...unit.seeAlso],
  };
  return Object.fromEntries(['mark' as const, ...fields].map((field) => [field, plain[field]]));
}
