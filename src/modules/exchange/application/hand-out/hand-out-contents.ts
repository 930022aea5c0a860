import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { DocumentQueries, RecordFileQueries } from '#modules/records';
import { type HandedDocument, type HandOutContent, markOf } from '../../domain/hand-out-content.js';
import type { HandOutRow } from '../../domain/hand-out.js';

/** Gathers what a hand-out consists of, with the rights of whoever asked for it at this moment. */
@Injectable()
export class HandOutContents {
  constructor(
    private readonly files: RecordFileQueries,
    private readonly documents: DocumentQueries,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the actor may not read the file any more. */
  async gather(
    actor: Actor,
    handOut: Pick<HandOutRow, 'fileId' | 'documentIds' | 'purpose' | 'requestedName'>,
    at: Date,
  ): Promise<HandOutContent> {
    const { fileId, documentIds, purpose, requestedName } = handOut;
    const file = await this.files.get(actor, fileId);
    const [proceedings, rows, unit] = await Promise.all([
      this.files.proceedings(actor, fileId),
      this.documents.ofFile(actor, fileId),
      this.orgUnits.findById(file.leadUnitId),
    ]);
    const byId = proceedingTitles(proceedings);
    const wanted = documentIds === null ? rows : rows.filter(({ id }) => documentIds.includes(id));
    const documents: HandedDocument[] = [];
    for (const row of wanted) {
      const formats = await this.documents.formats(row.id);
      const version = Math.max(0, ...formats.map(({ versionNumber }) => versionNumber));
      documents.push({
        id: row.id,
        reference: row.reference,
        subject:
          row.attachedTo === null ? row.subject : `Anlage ${String(attachmentNumber(rows, row))}: ${row.subject}`,
        type: row.type,
        date: row.dateOfLetter ?? row.receivedOn,
        sender: row.sender,
        proceeding: row.proceedingId === null ? null : (byId.get(row.proceedingId) ?? null),
        version,
        mark: markOf(row.invalid, row.state),
        formats: formats.filter(({ versionNumber }) => versionNumber === version),
      });
    }
    return {
      office: unit === undefined ? '' : `${unit.number} ${unit.name}`,
      reference: file.reference,
      subject: file.subject,
      fileType: file.fileType,
      startedOn: file.startedOn,
      closedOn: file.closedOn,
      mark: markOf(file.invalid),
      parties: file.parties,
      documentsInFile: rows.length,
      documents,
      by: requestedName,
      at,
      purpose,
    };
  }
}

/** What proceedings are called, by their ids; a part (Teilvorgang) behind its whole. */
function proceedingTitles(
  proceedings: Awaited<ReturnType<RecordFileQueries['proceedings']>>,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  // a whole stands before its parts
  for (const { id, partOf, reference, subject, invalid } of proceedings) {
    const whole = partOf === null ? undefined : titles.get(partOf);
    const own = `${reference} ${subject}${invalid === null ? '' : ' (UNGÜLTIG)'}`;
    titles.set(id, whole === undefined ? own : `${whole} › ${own}`);
  }
  return titles;
}

type DocumentRow = Awaited<ReturnType<DocumentQueries['ofFile']>>[number];

/** Counted among the attachments that whoever asks may see. */
function attachmentNumber(rows: readonly DocumentRow[], { id, attachedTo }: DocumentRow): number {
  return rows.filter((row) => row.attachedTo === attachedTo).findIndex((row) => row.id === id) + 1;
}
