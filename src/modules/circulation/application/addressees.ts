import { Injectable } from '@nestjs/common';
import { OrgUnits, UserDirectory } from '#modules/identity';
import type { Transaction } from '#platform/database';
import type { Addressee, BusinessNote, StationPlan, StepKind, StepPlan } from '../domain/route-step.js';
import { FolderInvalid } from '../errors.js';

/** A step as people plan it: whom it is for by id. */
export interface StepWish {
  readonly kind: StepKind;
  readonly addressee: Pick<Addressee, 'kind' | 'id'>;
  readonly order?: string | undefined;
  readonly notes?: readonly BusinessNote[] | undefined;
  readonly deadlineDays?: number | null | undefined;
  readonly fixedDay?: string | null | undefined;
}

/** A station as people plan it. */
export interface StationWish extends Omit<StationPlan, 'steps'> {
  readonly steps: readonly StepWish[];
}

/** Finds out how whoever is asked is called: the slip names him for ever. */
@Injectable()
export class Addressees {
  constructor(
    private readonly users: UserDirectory,
    private readonly units: OrgUnits,
  ) {}

  /** @throws {FolderInvalid} Thrown when somebody does not exist. @throws {UnitClosed} Thrown when an office is closed. */
  async stations(transaction: Transaction, wishes: readonly StationWish[]): Promise<StationPlan[]> {
    const all = await this.steps(
      transaction,
      wishes.flatMap(({ steps }) => steps),
    );
    let at = 0;
    return wishes.map(({ id, mode, steps }) => ({ id, mode, steps: all.slice(at, (at += steps.length)) }));
  }

  async steps(transaction: Transaction, wishes: readonly StepWish[]): Promise<StepPlan[]> {
    const idsOf = (kind: Addressee['kind']): string[] => [
      ...new Set(wishes.filter(({ addressee }) => addressee.kind === kind).map(({ addressee }) => addressee.id)),
    ];
    const persons = await this.users.displayNames(idsOf('person'));
    await this.units.keepOpen(transaction, idsOf('unit'));
    const offices = new Map((await this.units.open()).map(({ id, number, name }) => [id, `${number} ${name}`]));
    return wishes.map(({ kind, addressee, order = '', notes = [], deadlineDays = null, fixedDay = null }) => {
      const name = (addressee.kind === 'person' ? persons : offices).get(addressee.id);
      if (name === undefined) throw new FolderInvalid('addressee');
      return { kind, addressee: { ...addressee, name }, order, notes, deadlineDays, fixedDay };
    });
  }
}
