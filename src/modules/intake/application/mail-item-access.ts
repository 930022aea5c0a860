import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn, scopeFor } from '#kernel/actor';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import type { MailItem } from '../domain/mail-item.entity.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';

/** Which hat the actor must wear for a step: the mail room's, or that of the office in whose in-tray the piece lies. */
export type Hat = 'mail-room' | 'office' | 'either';

/** States in which an office sees a piece; in all others it lies with the mail room, whatever office is proposed. */
const OFFICE_STATES: readonly string[] = ['delivered', 'filed'];

/** To whom the file a piece came to lie in may be named. */
const NAMES_FILES = [RECORDS_PERMISSIONS.read, RECORDS_PERMISSIONS.suggest];

/**
 * Who sees and works on which piece: the mail room by unit, offices what was delivered to them or filed from their in-tray.
 * Once it is filed the rule of its file decides too: a letter behind a wall is not to be read in its tray.
 */
@Injectable()
export class MailItemAccess {
  constructor(private readonly files: FileAccess) {}

  /** Adds the rule to a statement with `mail_item` under the alias `item`. */
  addTo(conditions: SqlConditions, actor: Actor): void {
    this.addFiled(conditions, actor, 'item.document_id');
    const process = scopeFor(actor, INTAKE_PERMISSIONS.process);
    const inTray = scopeFor(actor, INTAKE_PERMISSIONS.inTray);
    if (process === 'all') return;
    const rules: string[] = [];
    if (process.length > 0) rules.push(`item.unit_id = ANY(${conditions.bind(process)}::uuid[])`);
    if (inTray === 'all') rules.push(`item.state IN ('delivered', 'filed')`);
    else if (inTray.length > 0) {
      rules.push(`item.state IN ('delivered', 'filed') AND item.unit_id = ANY(${conditions.bind(inTray)}::uuid[])`);
    }
    conditions.add(rules.length === 0 ? 'FALSE' : rules.map((rule) => `(${rule})`).join(' OR '));
  }

  /** Adds only what the file of a filed piece says; the column holds the document it became, or null. */
  addFiled(conditions: SqlConditions, actor: Actor, documentIdColumn: string): void {
    this.files.addToOrigins(conditions, actor, NAMES_FILES, documentIdColumn);
  }

  /** Adds that the file in this column, or null, is not protected from the actor. */
  addSuggested(conditions: SqlConditions, actor: Actor, fileIdColumn: string): void {
    this.files.addUnprotected(conditions, actor, NAMES_FILES, fileIdColumn);
  }

  /** Whether the actor may take steps with the piece under this hat; in the caller's transaction. */
  async mayWear(transaction: Transaction, actor: Actor, item: MailItem, hat: Hat): Promise<boolean> {
    const asMailRoom = holdsIn(actor, INTAKE_PERMISSIONS.process, item.unitId);
    const asOffice = OFFICE_STATES.includes(item.state) && holdsIn(actor, INTAKE_PERMISSIONS.inTray, item.unitId);
    const fits = hat === 'mail-room' ? asMailRoom : asOffice || (hat === 'either' && asMailRoom);
    if (!fits || item.documentId === null) return fits;
    const conditions = new SqlConditions();
    this.addFiled(conditions, actor, `${conditions.bind(item.documentId)}::uuid`);
    const rows = await queryIn(transaction, `SELECT 1 WHERE ${conditions.toSql()}`, conditions.parameters);
    return rows.length > 0;
  }
}
