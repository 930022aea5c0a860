import { Injectable } from '@nestjs/common';
import { FilingPlanQueries } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { ReferenceRegister } from '#modules/records';
import { Database } from '#platform/database';
import { RecordsRegisterLookup } from './records-register-lookup.js';
import type { RegisterAuthority, RegisterDocumentType, RegisterLookup } from '../reading/register-lookup.port.js';

/** What the city says about itself changes rarely; a piece may be read with what was true this long ago. */
const FRESH_MS = 30_000;

const NO_PROFILE: { authority: RegisterAuthority; document_types: readonly RegisterDocumentType[] } = {
  authority: { name: '', aliases: [], addresses: [] },
  document_types: [],
};

/** Puts together what the reader of letters must know: offices, document types, plan marks and the living register. */
@Injectable()
export class RegisterLookups {
  private cached: { readonly at: number; readonly lookup: Promise<RegisterLookup> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly orgUnits: OrgUnits,
    private readonly filingPlan: FilingPlanQueries,
    private readonly register: ReferenceRegister,
  ) {}

  /** The register as of now. */
  async current(): Promise<RegisterLookup> {
    const cached = this.cached;
    if (cached && Date.now() - cached.at < FRESH_MS) return cached.lookup;
    const lookup = this.load();
    this.cached = { at: Date.now(), lookup };
    lookup.catch(() => {
      this.cached = undefined;
    });
    return lookup;
  }

  private async load(): Promise<RegisterLookup> {
    const [profiles, units, plan] = await Promise.all([
      this.database.query<typeof NO_PROFILE>('SELECT authority, document_types FROM intake_profile'),
      this.orgUnits.open(),
      this.filingPlan.inForce(),
    ]);
    const profile = profiles[0] ?? NO_PROFILE;
    return new RecordsRegisterLookup(this.register, {
      authority: profile.authority,
      documentTypes: profile.document_types,
      planMarks: (plan?.units ?? []).filter((unit) => unit.mayCarryFiles).map((unit) => unit.mark),
      offices: units.map((unit) => ({
        id: unit.id,
        number: unit.number,
        name: unit.name,
        shortName: unit.shortName,
        address: unit.address,
        keywords: unit.keywords,
      })),
    });
  }
}
