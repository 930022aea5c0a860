import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { FilingPlanQueries, ReleaseFilingPlan } from '#modules/filing-plan';
import { CreateOrgUnit, CreateUser, type OrgUnit, OrgUnits, UserDirectory } from '#modules/identity';
import { SetIntakeProfile } from '#modules/intake';
import { Database, type Transaction } from '#platform/database';
import { type AccountDraft, checkCity, type CheckedCity, type OfficeDraft } from './check-city.js';
import type { CityFault } from './city-fault.js';
import { CITY_FILES, type CityProfile, readCityFiles } from './city-files.js';

/** In the name of whom a city is set up. */
export const SET_UP_ACTOR: Actor = systemActor('set-up-command');

/** An account that was made, with what its owner needs for the first sign-in. */
export interface StartPassword {
  readonly username: string;
  readonly displayName: string;
  readonly startPassword: string;
}

/** What was done, or in a dry run would be done. */
export interface SetUpOutcome {
  readonly faults: readonly CityFault[];
  /** Numbers of the offices made. */
  readonly offices: readonly string[];
  readonly accounts: readonly StartPassword[];
  /** Name and version of the plan released. */
  readonly filingPlan: string | null;
  readonly profile: boolean;
  /** What is there already and differs from the files; it was left as it is. */
  readonly differences: readonly string[];
}

const NOTHING: SetUpOutcome = {
  faults: [],
  offices: [],
  accounts: [],
  filingPlan: null,
  profile: false,
  differences: [],
};

/** Use cases with which a city is set up. */
@Injectable()
export class CityUseCases {
  constructor(
    readonly createOrgUnit: CreateOrgUnit,
    readonly createUser: CreateUser,
    readonly releaseFilingPlan: ReleaseFilingPlan,
    readonly setIntakeProfile: SetIntakeProfile,
  ) {}
}

/** What of a city is there already. */
@Injectable()
export class CityLookUp {
  constructor(
    readonly database: Database,
    readonly orgUnits: OrgUnits,
    readonly users: UserDirectory,
    readonly filingPlan: FilingPlanQueries,
  ) {}
}

/** Ends the transaction of a dry run without anything having happened. */
class DryRunEnded extends Error {
  constructor(readonly outcome: Pick<SetUpOutcome, 'offices' | 'accounts' | 'differences'>) {
    super('Dry run');
  }
}

/** Ends the transaction at a row that a use case refuses. */
class RowRefused extends Error {
  constructor(readonly fault: CityFault) {
    super('Row refused');
  }
}

/**
 * Sets a city up from the files of a folder, with the same use cases people use: offices and accounts all or none, then the
 * filing plan and what the city says about itself. Run again it adds what is missing and says what differs.
 */
@Injectable()
export class SetUpCity {
  constructor(
    private readonly useCases: CityUseCases,
    private readonly lookUp: CityLookUp,
  ) {}

  /** @param options `dryRun` changes nothing and says what would happen */
  async execute(folder: string, options: { readonly dryRun: boolean }): Promise<SetUpOutcome> {
    const files = await readCityFiles(folder);
    const existing = await this.lookUp.orgUnits.open();
    const city = await checkCity(files, new Set(existing.map((unit) => unit.number)));
    if (city.faults.length > 0) return { ...NOTHING, faults: city.faults };
    try {
      const people = await this.setUpPeople(city, options.dryRun);
      const plan = await this.releasePlan(city, files.profile, options.dryRun);
      const profile = await this.describe(files.profile, options.dryRun);
      const differences = [...people.differences, ...plan.differences];
      return { ...NOTHING, ...people, filingPlan: plan.released, profile, differences };
    } catch (error) {
      if (error instanceof RowRefused) return { ...NOTHING, faults: [error.fault] };
      throw error;
    }
  }

  private async setUpPeople(
    city: CheckedCity,
    dryRun: boolean,
  ): Promise<Pick<SetUpOutcome, 'offices' | 'accounts' | 'differences'>> {
    try {
      return await this.lookUp.database.transaction(async (transaction) => {
        const differences: string[] = [];
        const offices = await this.createOffices(transaction, city.offices, differences);
        const accounts = await this.createAccounts(transaction, city.accounts, differences);
        const outcome = { offices, accounts, differences };
        if (dryRun) throw new DryRunEnded(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof DryRunEnded) return error.outcome;
      throw error;
    }
  }

  private async createOffices(
    transaction: Transaction,
    drafts: readonly OfficeDraft[],
    differences: string[],
  ): Promise<string[]> {
    const created: string[] = [];
    for (const draft of parentsFirst(drafts)) {
      const { place, parent, ...office } = draft;
      const known = await this.lookUp.orgUnits.findByNumber(draft.number);
      const above = parent === null ? undefined : await this.lookUp.orgUnits.findByNumber(parent);
      if (known) {
        differences.push(...officeDifferences(draft, known, above?.id ?? null));
        continue;
      }
      await at(place, () =>
        this.useCases.createOrgUnit.executeIn(transaction, SET_UP_ACTOR, { ...office, parentId: above?.id ?? null }),
      );
      created.push(draft.number);
    }
    return created;
  }

  private async createAccounts(
    transaction: Transaction,
    drafts: readonly AccountDraft[],
    differences: string[],
  ): Promise<StartPassword[]> {
    const numbers = new Map((await this.lookUp.orgUnits.open()).map((unit) => [unit.number, unit.id]));
    const unitId = (number: string | null): string | null => (number === null ? null : (numbers.get(number) ?? null));
    const created: StartPassword[] = [];
    for (const { place, username, displayName, email, office, roles } of drafts) {
      const known = await this.lookUp.users.findByUsername(username);
      if (known) {
        if (known.displayName !== displayName) {
          differences.push(`${place.file}, ${String(place.row)}: ${username}: ${known.displayName} ≠ ${displayName}`);
        }
        continue;
      }
      const account = await at(place, () =>
        this.useCases.createUser.executeIn(transaction, SET_UP_ACTOR, {
          username,
          displayName,
          email,
          unitId: unitId(office),
          roles: roles.map((one) => ({ role: one.role, unitId: unitId(one.office) })),
          enrolsHimself: true,
        }),
      );
      created.push({ username, displayName, startPassword: account.startPassword ?? '' });
    }
    return created;
  }

  private async releasePlan(
    city: CheckedCity,
    profile: CityProfile | undefined,
    dryRun: boolean,
  ): Promise<{ released: string | null; differences: string[] }> {
    const draft = profile?.filingPlan;
    if (city.plan.length === 0 || !draft) return { released: null, differences: [] };
    const inForce = await this.lookUp.filingPlan.inForce();
    const wanted = `${draft.name} ${draft.version}`;
    if (inForce) {
      const found = `${inForce.name} ${inForce.version}`;
      return {
        released: null,
        differences: found === wanted ? [] : [`${CITY_FILES.filingPlan}: ${found} ≠ ${wanted}`],
      };
    }
    if (!dryRun) {
      await this.useCases.releaseFilingPlan.execute(SET_UP_ACTOR, { ...draft, units: city.plan });
    }
    return { released: wanted, differences: [] };
  }

  private async describe(profile: CityProfile | undefined, dryRun: boolean): Promise<boolean> {
    if (!profile) return false;
    const [known] = await this.lookUp.database.query('SELECT 1 FROM intake_profile');
    if (known !== undefined) return false;
    const { name, aliases, addresses, documentTypes } = profile;
    if (!dryRun) {
      const authority = { name, aliases, addresses };
      await this.useCases.setIntakeProfile.execute(SET_UP_ACTOR, { authority, documentTypes });
    }
    return true;
  }
}

/** Runs a use case; a refusal becomes a fault of the row. */
async function at<T>(place: { readonly file: string; readonly row: number }, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new RowRefused({
      file: place.file,
      row: place.row,
      code: 'refused',
      value: `${error.code}: ${error.message}`,
    });
  }
}

/** Offices so that each comes after the one above it. */
function parentsFirst(drafts: readonly OfficeDraft[]): OfficeDraft[] {
  const byNumber = new Map(drafts.map((draft) => [draft.number, draft]));
  const sorted = new Set<OfficeDraft>();
  const visit = (draft: OfficeDraft): void => {
    const above = draft.parent === null ? undefined : byNumber.get(draft.parent);
    if (above && !sorted.has(above)) visit(above);
    sorted.add(draft);
  };
  drafts.forEach(visit);
  return [...sorted];
}

function officeDifferences(draft: OfficeDraft, known: OrgUnit, parentId: string | null): string[] {
  const place = `${draft.place.file}, ${String(draft.place.row)}: ${draft.number}`;
  return [
    ...(known.closedAt === null ? [] : [`${place}: geschlossen / closed`]),
    ...(known.name === draft.name ? [] : [`${place}: ${known.name} ≠ ${draft.name}`]),
    ...(known.parentId === parentId ? [] : [`${place}: übergeordnet / parent ≠ ${draft.parent ?? '–'}`]),
  ];
}
