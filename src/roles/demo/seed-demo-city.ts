import { Injectable, Logger } from '@nestjs/common';
import { createReadStream, existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { type Actor, systemActor } from '#kernel/actor';
import { FilingPlanQueries, ReleaseFilingPlan, type PlanUnitContent } from '#modules/filing-plan';
import { CreateOrgUnit, CreateUser, OrgUnits, UserDirectory } from '#modules/identity';
import { type IncomingFile, ReceiveBatch, SetIntakeProfile } from '#modules/intake';
import { AddDocument, OpenFile, OpenProceeding, RecordFileQueries } from '#modules/records';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { Database } from '#platform/database';
import { type DemoData, type DemoFile, readDemoData } from './demo-data.js';
import { DemoFileTypes } from './demo-file-types.js';
import { DemoTown } from './demo-town.js';
import { demoLetterPdf } from './demo-document.js';

const ACTOR: Actor = systemActor('demo-seed');
/** Known to everybody who reads this; the accounts exist only in the demo. */
const DEMO_PASSWORD = 'Eschenbrueck-Demo-1';
const RETENTION_MS = 10 * 365 * 24 * 3600 * 1000;
const FIXTURES = path.resolve(import.meta.dirname, '../../../scan-fixtures');
const BATCH_FOLDERS = ['pdf-jpeg-qr', 'tiff-fax-code128', 'loose-files-datamatrix'];

/** Use cases that set up offices, people and the filing plan. */
@Injectable()
export class DemoSetUp {
  constructor(
    readonly createOrgUnit: CreateOrgUnit,
    readonly createUser: CreateUser,
    readonly releaseFilingPlan: ReleaseFilingPlan,
    readonly setIntakeProfile: SetIntakeProfile,
    readonly fileTypes: DemoFileTypes,
  ) {}
}

/** Use cases that fill the files. */
@Injectable()
export class DemoFiling {
  constructor(
    readonly openFile: OpenFile,
    readonly openProceeding: OpenProceeding,
    readonly addDocument: AddDocument,
    readonly files: RecordFileQueries,
    readonly store: ObjectStore,
    readonly registry: ObjectRegistry,
  ) {}
}

/** What is there already. */
@Injectable()
export class DemoLookUp {
  constructor(
    readonly orgUnits: OrgUnits,
    readonly users: UserDirectory,
    readonly filingPlan: FilingPlanQueries,
  ) {}
}

/**
 * Builds the demo city with the same use cases people use. Can be broken off and repeated at any point: what is there is
 * left alone, what is missing is added.
 */
@Injectable()
export class SeedDemoCity {
  private readonly logger = new Logger(SeedDemoCity.name);

  constructor(
    private readonly setUp: DemoSetUp,
    private readonly filing: DemoFiling,
    private readonly lookUp: DemoLookUp,
    private readonly receiveBatch: ReceiveBatch,
    private readonly database: Database,
    private readonly town: DemoTown,
  ) {}

  /**
   * Offices, people, filing plan, what the reader must know, files with their documents.
   * @param stop ends the work after the file just made; the next run goes on there
   */
  async execute(progress: (text: string) => void = () => undefined, stop?: AbortSignal): Promise<void> {
    const data = await readDemoData();
    await this.createOffices(data);
    await this.createUsers(data);
    await this.releasePlan(data);
    await this.describeCity(data);
    await this.setUp.fileTypes.release(ACTOR);
    const done = await this.fileReferences();
    const files = [...data.files, ...(await this.setUp.fileTypes.files())];
    const missing = files.filter((file) => done.get(file.reference) !== documentCount(file));
    for (const [index, file] of missing.sort((one, other) => one.sequence - other.sequence).entries()) {
      if (stop?.aborted === true) return;
      await this.createFile(data, file);
      if ((index + 1) % 20 === 0) progress(`${String(index + 1)}/${String(missing.length)} Akten / files`);
    }
    await this.town.access.execute();
    await this.town.workflows.execute();
    await this.town.tasks.execute();
    await this.town.life.execute();
    await this.town.circulation.execute();
  }

  /** Brings the scanned batches in, as if they had just been dropped at the scanner. */
  async bringMail(): Promise<void> {
    for (const name of BATCH_FOLDERS) {
      const folder = path.join(FIXTURES, name);
      if (!existsSync(folder)) continue;
      const files = (await readdir(folder)).filter((file) => !file.endsWith('.json') && !file.endsWith('.md')).sort();
      await this.receiveBatch.execute(ACTOR, {
        channel: 'folder',
        source: `Scanner Poststelle (${name})`,
        idempotencyKey: `demo:${name}`,
        files: openFiles(folder, files),
      });
    }
  }

  private async createOffices(data: DemoData): Promise<void> {
    for (const unit of [...data.orgUnits].sort((one, other) => one.number.length - other.number.length)) {
      if (await this.lookUp.orgUnits.findByNumber(unit.number)) continue;
      const parent = unit.parent === null ? undefined : await this.lookUp.orgUnits.findByNumber(unit.parent);
      await this.setUp.createOrgUnit.execute(ACTOR, { ...unit, parentId: parent?.id ?? null });
    }
  }

  private async createUsers(data: DemoData): Promise<void> {
    for (const user of data.users) {
      if (await this.lookUp.users.findByUsername(user.username)) continue;
      const roles = await Promise.all(
        user.roles.map(async ({ role, unit }) => ({ role, unitId: await this.unitId(unit) })),
      );
      await this.setUp.createUser.execute(ACTOR, {
        username: user.username,
        displayName: user.displayName,
        email: user.email,
        unitId: await this.unitId(user.unit),
        roles,
        password: DEMO_PASSWORD,
        shownInDemo: true,
      });
    }
  }

  private async releasePlan(data: DemoData): Promise<void> {
    if (await this.lookUp.filingPlan.inForce()) return;
    const units = data.filingPlan.map(({ retentionYears, ...unit }): PlanUnitContent => ({
      ...unit,
      retention: retentionOf(retentionYears, unit.mayCarryFiles),
      legalBasis: '',
      validFrom: null,
      validUntil: null,
      retired: false,
      seeAlso: [],
    }));
    await this.setUp.releaseFilingPlan.execute(ACTOR, { name: `Aktenplan ${data.city.name}`, version: '2026', units });
  }

  private async describeCity({ city, documentTypes }: DemoData): Promise<void> {
    const [profile] = await this.database.query('SELECT 1 FROM intake_profile');
    if (profile !== undefined) return;
    await this.setUp.setIntakeProfile.execute(ACTOR, {
      authority: {
        name: city.name,
        aliases: [city.fullName, `Stadtverwaltung ${city.place}`, `Rathaus ${city.place}`],
        addresses: [`${city.street}, ${city.postcode} ${city.place}`],
      },
      documentTypes: documentTypes.map(({ name, keywords }) => ({ name, keywords })),
    });
  }

  /** References of files that exist, with their number of documents. */
  private async fileReferences(): Promise<Map<string, number>> {
    const rows = await this.database.query<{ reference: string; documents: number }>(
      'SELECT reference, last_document_number AS documents FROM record_file',
    );
    return new Map(rows.map((row) => [row.reference, row.documents]));
  }

  private async createFile(data: DemoData, file: DemoFile): Promise<void> {
    const fileId = await this.openFile(file);
    if (fileId === undefined) return;
    const existing = new Map(
      (await this.filing.files.proceedings(ACTOR, fileId)).map((proceeding) => [proceeding.subject, proceeding.id]),
    );
    for (const [index, proceeding] of file.proceedings.entries()) {
      const proceedingId =
        existing.get(proceeding.subject) ??
        (await this.filing.openProceeding.execute(ACTOR, { fileId, subject: proceeding.subject })).id;
      for (const [number, document] of proceeding.documents.entries()) {
        await this.addDocument(
          data,
          file,
          { fileId, proceedingId },
          { ...document, source: `demo:${file.reference}:${String(index)}:${String(number)}` },
        );
      }
    }
  }

  private async openFile(file: DemoFile): Promise<string | undefined> {
    const [known] = await this.database.query<{ id: string }>('SELECT id FROM record_file WHERE reference = $1', [
      file.reference,
    ]);
    if (known) return known.id;
    const plan = await this.lookUp.filingPlan.inForce();
    const planUnit = plan?.units.find((unit) => unit.mark === file.planMark);
    const leadUnitId = await this.unitId(file.leadUnit);
    if (!planUnit || leadUnitId === null) {
      this.logger.warn(`Demo file ${file.reference} has no place in plan or offices`);
      return undefined;
    }
    const { id } = await this.filing.openFile.execute(ACTOR, {
      planUnitId: planUnit.id,
      leadUnitId,
      subject: file.subject,
      fileType: file.fileType,
      parties: file.parties,
      ...(await this.setUp.fileTypes.typingOf(file.reference)),
      startedOn: file.startedOn,
      takenOverSequence: file.sequence,
    });
    return id;
  }

  private async addDocument(
    data: DemoData,
    file: DemoFile,
    place: { readonly fileId: string; readonly proceedingId: string },
    document: {
      readonly subject: string;
      readonly type: string;
      readonly date: string;
      readonly text: string;
      readonly source: string;
    },
  ): Promise<void> {
    const pdf = await demoLetterPdf({ ...document, city: data.city.name, reference: file.reference });
    const stored = await this.filing.store.put(Readable.from([pdf]), {
      mediaType: 'application/pdf',
      retention: { mode: 'governance', retainUntil: new Date(Date.now() + RETENTION_MS) },
      hold: true,
    });
    await this.database.transaction(async (transaction) => {
      await this.filing.registry.register(transaction, stored);
      await this.filing.addDocument.executeIn(transaction, ACTOR, place, {
        subject: document.subject,
        type: document.type,
        dateOfLetter: document.date,
        receivedOn: document.date,
        senderName: file.parties[0]?.name ?? null,
        senderAddress: file.parties[0]?.address ?? null,
        foreignReference: null,
        medium: '001',
        pages: 1,
        source: document.source,
        formats: [
          {
            name: 'Schreiben (PDF)',
            role: 'rendition',
            objectHash: stored.hash,
            mediaType: 'application/pdf',
            fileName: `${document.type}-${document.date}.pdf`,
            sizeBytes: stored.sizeBytes,
            pages: 1,
          },
        ],
        pageTexts: [`${document.subject}\n${document.text}`],
      });
    });
  }

  private async unitId(number: string | null): Promise<string | null> {
    return number === null ? null : ((await this.lookUp.orgUnits.findByNumber(number))?.id ?? null);
  }
}

function documentCount(file: DemoFile): number {
  return file.proceedings.reduce((sum, proceeding) => sum + proceeding.documents.length, 0);
}

// eslint-disable-next-line @typescript-eslint/require-await -- files are opened one after another, when their turn comes
async function* openFiles(folder: string, names: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const name of names) {
    yield { name, declaredType: 'application/octet-stream', content: createReadStream(path.join(folder, name)) };
  }
}

/** No number of years means without limit where files are, and nothing where there are none. */
function retentionOf(years: number | null, mayCarryFiles: boolean): PlanUnitContent['retention'] {
  if (years !== null) return { kind: 'years', years, start: 'year-end' };
  return mayCarryFiles ? { kind: 'permanent' } : null;
}
