import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import type { FieldValues } from '#modules/file-types';
import type { Transaction } from '#platform/database';
import { Document, type NewDocument } from '../../domain/document.entity.js';
import type { ReferenceRules } from '../../domain/file-reference.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import { type FileDisposalKind, type Party, RecordFile } from '../../domain/record-file.entity.js';
import type { TakenOverState } from '../../domain/taken-over-state.js';
import { ReferenceTaken } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentRepository } from '../../persistence/document.repository.js';
import { FormerReferenceRepository } from '../../persistence/former-reference.repository.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import { TakenOverFileRepository } from '../../persistence/taken-over-file.repository.js';
import { FileTyping, type Typing } from '../details/file-typing.js';
import { type FilePlace, FilePlaces } from '../file-places.js';
import { FileReferences } from '../file-references.js';
import { RecordFacts } from '../record-facts.js';
import { CloseTakenOver } from './close-taken-over.js';

/** A proceeding of an older register. */
export interface ProceedingToTakeOver {
  /** Reference it had there; it leads here for ever. */
  readonly oldReference: string | null;
  readonly subject: string;
  /** First day, YYYY-MM-DD; that of the file where it is not known. */
  readonly startedOn: string | null;
  /** Day on which it was closed; `null` for one that is open in an open file. */
  readonly closedOn: string | null;
  /** Position of the proceeding it is part of (Teilvorgang), which is part of none itself; absent for one that stands by itself. */
  readonly partOf?: number;
}

/** A file of an older register with everything in it. */
export interface FileToTakeOver {
  /** Id the file shall have. */
  readonly id: string;
  /** Reference it had there; it leads here for ever. */
  readonly oldReference: string | null;
  /** Number and year of a reference it keeps, which the rules in force must make. */
  readonly keptReference: { readonly text: string; readonly fileNo: number; readonly year: number } | null;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly subject: string;
  readonly fileType: string | null;
  /** Version of the file type it is opened with; `null` for a file without fields. */
  readonly typeVersionId: string | null;
  /** Values of the fields of its type, by key. */
  readonly values: FieldValues;
  readonly parties: readonly Party[];
  /** First day of its period (Laufzeit), YYYY-MM-DD. */
  readonly startedOn: string;
  /** Day on which the older register closed it (z.d.A.), YYYY-MM-DD; `null` for an open one. */
  readonly closedOn: string | null;
  /** Years, `null` for unlimited; absent where the plan decides. */
  readonly retentionYears?: number | null;
  readonly disposalKind?: FileDisposalKind;
  readonly proceedings: readonly ProceedingToTakeOver[];
  /** Its documents with the position of their proceeding, or `null`. */
  readonly documents: readonly { readonly proceeding: number | null; readonly content: NewDocument }[];
}

/** What became of a file that was taken over; lists in the order of what was given. */
export interface TakenOverFile {
  readonly reference: string;
  readonly proceedings: readonly string[];
  readonly documents: readonly { readonly id: string; readonly reference: string }[];
  /** What it is now: as long as it stays so, nobody took a step on it. */
  readonly state: TakenOverState;
}

const DEFAULT_FILE_TYPE = 'Sachakte';
const REASON = 'Übernahme aus dem Altbestand';

/** What of a file that is being taken over everything in it needs. */
interface Opened {
  readonly file: RecordFile;
  readonly place: FilePlace;
  readonly rules: ReferenceRules;
  readonly now: Date;
}

/** Where files that are taken over may lie, and how references are given there. */
@Injectable()
export class TakeOverPlaces {
  constructor(
    readonly places: FilePlaces,
    readonly references: FileReferences,
    readonly former: FormerReferenceRepository,
    readonly typing: FileTyping,
    readonly states: TakenOverFileRepository,
  ) {}
}

/** Takes a file of an older register over, with its proceedings and documents, in the transaction of the caller. */
@Injectable()
export class TakeOverFile {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly documents: DocumentRepository,
    private readonly where: TakeOverPlaces,
    private readonly closeTakenOver: CloseTakenOver,
    private readonly facts: RecordFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {PermissionMissing} Thrown when the actor may not take files over for the unit.
   * @throws {PlanUnitCarriesNoFiles} Thrown when the plan unit is retired, superseded or carries no files.
   * @throws {UnitClosed} Thrown when the unit in charge is closed.
   * @throws {FileTypeTakesNoFiles, FileTypeElsewhere} Thrown when the version of its type takes no files here (any more).
   * @throws {FieldValuesInvalid} Thrown when values do not suit the fields of its type; names every fault.
   * @throws {ReferenceTaken} Thrown when a reference, old or kept, was given before, or its number has been passed.
   */
  async executeIn(transaction: Transaction, actor: Actor, input: FileToTakeOver): Promise<TakenOverFile> {
    if (!holdsIn(actor, RECORDS_PERMISSIONS.takeOver, input.leadUnitId))
      throw new PermissionMissing(RECORDS_PERMISSIONS.takeOver);
    const opened = await this.open(transaction, actor, input);
    await this.lead(transaction, opened.file, 'file', input.oldReference);
    const proceedings = await this.addProceedings(transaction, actor, opened, input);
    const documents: Document[] = [];
    for (const { proceeding, content } of input.documents) {
      const holder = proceeding === null ? null : (proceedings[proceeding] ?? null);
      documents.push(await this.addDocument(transaction, actor, opened, holder, content));
    }
    const { closedOn } = input;
    if (input.retentionYears !== undefined)
      await this.closeTakenOver.keepStated(transaction, opened.file.id, input.retentionYears, opened.now);
    if (closedOn !== null)
      await this.closeTakenOver.executeIn(transaction, actor, opened.file, {
        closedOn,
        now: opened.now,
      });
    // The file is saved once more: its parts have taken its numbers.
    await this.files.save(transaction, opened.file);
    const state = (await this.where.states.states([input.id])).get(input.id);
    if (!state) throw new Error('The file is not there');
    const { version, touched, isClosed } = state;
    return {
      reference: opened.file.reference,
      proceedings: proceedings.map(({ reference }) => reference),
      documents: documents.map(({ id, reference }) => ({ id, reference })),
      state: { version, touched, isClosed, documents: state.documents, proceedings: state.proceedings },
    };
  }

  private async open(transaction: Transaction, actor: Actor, input: FileToTakeOver): Promise<Opened> {
    const { places, references, typing } = this.where;
    const place = await places.get(actor, input.planUnitId, input.leadUnitId);
    await places.keepOpen(transaction, place);
    const rules = await references.rules(transaction);
    const now = this.clock.now();
    const { keptReference, planUnitId, leadUnitId, values, parties } = input;
    const typeVersionId = input.typeVersionId ?? undefined;
    const ofType = await typing.prepare({ typeVersionId, values, parties }, { planUnitId, leadUnitId });
    const retentionYears = saidYears(input, ofType);
    const year = keptReference?.year ?? Number(input.startedOn.slice(0, 4));
    const shown = { unit: place.unit.number, plan: place.planUnit.mark, year };
    const given = await references.giveFile(transaction, rules, shown, keptReference?.fileNo);
    if (keptReference !== null && given.reference !== keptReference.text) throw new ReferenceTaken(keptReference.text);
    const file = RecordFile.open(
      {
        id: input.id,
        ...given,
        subject: input.subject,
        ...kindOf(input, ofType),
        planUnitId: place.planUnit.id,
        leadUnitId: place.unit.id,
        retentionYears: retentionYears === undefined ? place.retentionYears : retentionYears,
        disposalKind: input.disposalKind ?? place.disposalKind,
        parties,
        startedOn: input.startedOn,
      },
      now,
    );
    await this.files.save(transaction, file);
    await this.facts.fileOpened(transaction, actor, file);
    await typing.keep(transaction, actor, file, ofType, now);
    return { file, place, rules, now };
  }

  /** In their order, but for parts that stand before what they are part of. */
  private async addProceedings(
    transaction: Transaction,
    actor: Actor,
    opened: Opened,
    input: FileToTakeOver,
  ): Promise<readonly Proceeding[]> {
    const taken = new Map<number, Proceeding>();
    const take = async (index: number): Promise<Proceeding | null> => {
      const [known, each] = [taken.get(index), input.proceedings[index]];
      if (known || !each) return known ?? null;
      const whole = each.partOf === undefined ? null : await take(each.partOf);
      // nothing is open in what was closed; what is in it comes over all the same
      const closedOn = each.closedOn ?? whole?.closedOn ?? input.closedOn;
      const proceeding = await this.addProceeding(transaction, actor, opened, { ...each, closedOn }, whole);
      taken.set(index, proceeding);
      return proceeding;
    };
    for (const index of input.proceedings.keys()) await take(index);
    return [...taken.entries()].sort(([one], [other]) => one - other).map(([, proceeding]) => proceeding);
  }

  private async addProceeding(
    transaction: Transaction,
    actor: Actor,
    { file, rules, now }: Opened,
    input: ProceedingToTakeOver,
    whole: Proceeding | null,
  ): Promise<Proceeding> {
    const proceeding = Proceeding.open(file, { id: newId(now), subject: input.subject, rules }, now);
    proceeding.startedOn = input.startedOn ?? file.startedOn;
    proceeding.closedOn = input.closedOn;
    if (whole !== null) {
      proceeding.joinWhole(whole);
      await this.documents.keepPartNumber(transaction, whole);
    }
    if (proceeding.closedOn !== null) proceeding.state = 'closed';
    await this.where.references.makeFree(transaction, proceeding, () => {
      proceeding.takeNextNumber(file, rules, now);
    });
    await this.documents.saveProceeding(transaction, proceeding);
    await this.facts.proceedingOpened(transaction, actor, proceeding);
    await this.lead(transaction, proceeding, 'proceeding', input.oldReference, file.id);
    return proceeding;
  }

  private async addDocument(
    transaction: Transaction,
    actor: Actor,
    { file, place, rules, now }: Opened,
    proceeding: Proceeding | null,
    content: NewDocument,
  ): Promise<Document> {
    const at = { file, proceeding, unitNumber: place.unit.number, rules };
    const document = Document.file(at, content.id ?? newId(now), content, now);
    await this.where.references.makeFree(transaction, document, () => {
      document.takeNextNumber(at, now);
    });
    await this.documents.insert(transaction, document, actor.kind === 'user' ? actor.id : null);
    await this.facts.documentAdded(transaction, actor, file, document);
    return document;
  }

  /** Lets an old reference lead to what it named; one that stayed the same needs no leading. */
  private async lead(
    transaction: Transaction,
    { id, reference }: { readonly id: string; readonly reference: string },
    kind: 'file' | 'proceeding',
    oldReference: string | null,
    fileId = id,
  ): Promise<void> {
    if (oldReference === null || oldReference === reference) return;
    const former = { reference: oldReference, kind, objectId: id, fileId, replacedBy: reference };
    const isKept = await this.where.former.keep(transaction, former, this.clock.now(), REASON);
    if (!isKept) throw new ReferenceTaken(oldReference);
  }
}

/** Years other than the plan says: what the older register says goes before what the type says. */
function saidYears({ retentionYears }: FileToTakeOver, { version }: Typing): number | null | undefined {
  return retentionYears === undefined ? version?.content.retention?.years : retentionYears;
}

function kindOf(
  { fileType }: FileToTakeOver,
  { version, fieldWords }: Typing,
): Pick<RecordFile, 'fileType' | 'fieldWords'> {
  return { fileType: version?.content.title ?? fileType ?? DEFAULT_FILE_TYPE, fieldWords };
}
