import { Readable } from 'node:stream';
import type { UserActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { KeepReading } from '#modules/records';
import {
  AddDocumentVersion,
  type VersionOutcome,
} from '../../../src/modules/records/application/documents/add-document-version.js';
import { AddUploadedDocument } from '../../../src/modules/records/application/documents/add-uploaded-document.js';
import {
  DocumentWorkQueries,
  type DocumentWorkRow,
} from '../../../src/modules/records/application/documents/document-work.queries.js';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

/** A file with three persons who work on its documents. */
export class DocumentDesk {
  private constructor(
    readonly app: TestApplication,
    readonly office: Office,
    readonly fileId: string,
    readonly anna: UserActor,
    readonly berta: UserActor,
    /** May release documents of others. */
    readonly lead: UserActor,
  ) {}

  static async open(): Promise<DocumentDesk> {
    const app = await startApplication('tool');
    const office = await setUpOffice(app);
    const scope = [office.unit('63')];
    const work = { 'records.read': scope, 'records.file': scope, 'records.open-file': scope };
    const { id } = await office.openFile('Neubau Garage');
    return new DocumentDesk(
      app,
      office,
      id,
      userActorWith(work, 'Anna Amt'),
      userActorWith(work, 'Berta Bau'),
      userActorWith({ ...work, 'records.release-documents': scope }, 'Lea Leitung'),
    );
  }

  /** Closes it when journal and objects are what they should be. */
  async closeIntact(): Promise<void> {
    await this.app.seal();
    const { firstFault } = await this.app.checkIntegrity();
    await this.app.close();
    if (firstFault !== null) throw new Error(`Not intact: ${JSON.stringify(firstFault)}`);
  }

  async draft(text: string, more: { id?: string; actor?: UserActor; fileName?: string } = {}): Promise<string> {
    const filed = await this.app.get(AddUploadedDocument).execute(
      more.actor ?? this.anna,
      {
        fileId: this.fileId,
        subject: 'Bescheid',
        type: 'Bescheid',
        state: 'draft',
        note: 'erster Wurf',
        id: more.id,
      },
      upload(text, more.fileName),
    );
    return filed.documentId;
  }

  async handIn(
    actor: UserActor,
    documentId: string,
    baseVersion: number,
    text: string,
    more: { id?: string; keepCheckedOut?: boolean } = {},
  ): Promise<VersionOutcome> {
    return this.app
      .get(AddDocumentVersion)
      .execute(actor, { documentId, baseVersion, note: text, ...more }, upload(text));
  }

  async work(documentId: string): Promise<DocumentWorkRow> {
    return this.app.get(DocumentWorkQueries).get(this.anna, documentId);
  }

  /** What the guarded processes would read in a text. */
  async read(documentId: string, text: string): Promise<void> {
    const [row] = await this.app.database.query<{ hash: string }>(
      `SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex') AS hash`,
      [text],
    );
    await this.app.get(KeepReading).execute(FOUNDER, {
      documentId,
      objectHash: row?.hash ?? '',
      findings: [],
      pageTexts: [text],
      readingCopy: null,
    });
  }
}

function upload(text: string, fileName = 'entwurf.txt'): { fileName: string; content: Readable } {
  return { fileName, content: Readable.from([Buffer.from(text)]) };
}
