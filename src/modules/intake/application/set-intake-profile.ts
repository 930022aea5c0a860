import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Database, queryIn } from '#platform/database';
import { Journal } from '#platform/journal';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import type { RegisterAuthority, RegisterDocumentType } from '../reading/register-lookup.port.js';

/** Tells the reader of letters who the authority is and which types of documents it knows. */
@Injectable()
export class SetIntakeProfile {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
  ) {}

  /** @throws {PermissionMissing} Thrown when the actor may not work in the mail room. */
  async execute(
    actor: Actor,
    profile: { readonly authority: RegisterAuthority; readonly documentTypes: readonly RegisterDocumentType[] },
  ): Promise<void> {
    if (!holds(actor, INTAKE_PERMISSIONS.process)) throw new PermissionMissing(INTAKE_PERMISSIONS.process);
    await this.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        `INSERT INTO intake_profile (authority, document_types) VALUES ($1::jsonb, $2::jsonb)
         ON CONFLICT (id) DO UPDATE SET authority = EXCLUDED.authority, document_types = EXCLUDED.document_types`,
        [JSON.stringify(profile.authority), JSON.stringify(profile.documentTypes)],
      );
      await this.journal.append(transaction, actor, {
        action: 'intake.profile-set',
        objectType: 'intake-profile',
        objectId: 'intake-profile',
        after: { authority: profile.authority.name, documentTypes: profile.documentTypes.map((type) => type.name) },
      });
    });
  }
}
