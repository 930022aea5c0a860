import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SqlConditions } from '#platform/database';
import { JournalScreens } from '#platform/journal';
import { MailItemAccess } from './mail-item-access.js';

/**
 * The journal says nothing of pieces that became documents of files which its reader may not see, nor of pieces that seem
 * to belong to such files, unless he works on them himself.
 */
@Injectable()
export class MailJournal implements OnModuleInit {
  constructor(
    private readonly screens: JournalScreens,
    private readonly access: MailItemAccess,
  ) {}

  onModuleInit(): void {
    this.screens.add((conditions, actor) => {
      const { parameters } = conditions;
      const named = new SqlConditions(parameters);
      const worked = new SqlConditions(parameters);
      const visible = new SqlConditions(parameters);
      this.access.addSuggested(named, actor, 'item.suggested_file_id');
      this.access.addTo(worked, actor);
      this.access.addFiled(visible, actor, 'item.document_id');
      visible.add(`(${named.toSql()}) OR (${worked.toSql()})`);
      conditions.add(`entry.object_type <> 'mail-item' OR NOT EXISTS (
        SELECT 1 FROM mail_item AS item WHERE item.id = try_uuid(entry.object_id) AND NOT (${visible.toSql()}))`);
    });
  }
}
