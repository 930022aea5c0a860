import { disposalOf, type ManifestDisposal, mediumOf, partiesOf, retentionOf } from './cell-values.js';
import type { KnownPlanUnit, KnownUnit, ManifestContext } from './manifest-context.js';
import type { KeptReference, PlannedDocument, PlannedFile, PlannedProceeding } from './manifest-plan.js';
import type { PathClaims } from './path-claims.js';
import { typeOf } from './read-type.js';
import type { RowReader } from './row-reader.js';

/** What a file row says; `undefined` where a fault was noted. */
export type FileContent = Omit<PlannedFile, 'proceedings' | 'documents' | 'planUnitId' | 'leadUnitId' | 'startedOn'> & {
  readonly planUnitId: string | undefined;
  readonly leadUnitId: string | undefined;
  readonly startedOn: string | null;
};

/** What a document row says; its proceeding is found by whoever knows the file. */
export type DocumentContent = Omit<PlannedDocument, 'proceeding' | 'path' | 'hash'> & {
  readonly path: string | undefined;
};

const MOST_PARTIES = 200;
const DEFAULT_DOCUMENT_TYPE = 'Sonstiges';

/** Reads the row of a file. */
export function readFileRow(reader: RowReader, context: ManifestContext): FileContent {
  const planUnit = planUnitOf(reader, context);
  const unit = unitOf(reader, context);
  const period = reader.period();
  if (reader.raw('startedOn') === null) reader.fault('day-missing', 'startedOn');
  return {
    row: reader.row,
    oldReference: oldReferenceOf(reader, context),
    newReference: keptReference(reader, context, period.startedOn),
    planUnitId: planUnit?.id,
    leadUnitId: unit?.id,
    subject: reader.text('subject') ?? '',
    parties: parties(reader),
    ...period,
    ...decisions(reader, planUnit),
    ...typeOf(reader, context, { planUnitId: planUnit?.id, leadUnitId: unit?.id }),
    sourceKey: sourceKeyOf(reader),
  };
}

/** Reads the row of a proceeding. */
export function readProceedingRow(reader: RowReader): PlannedProceeding {
  return {
    row: reader.row,
    oldReference: reader.text('oldReference'),
    subject: reader.text('subject') ?? '',
    ...reader.period(),
  };
}

/** Reads the row of a document and claims its file in the folder. */
export function readDocumentRow(reader: RowReader, paths: PathClaims): DocumentContent {
  const dateOfLetter = reader.day('documentDate');
  const receivedOn = reader.day('receivedOn');
  if (dateOfLetter !== null && receivedOn !== null && receivedOn < dateOfLetter)
    reader.fault('received-before-written', 'receivedOn', dateOfLetter);
  if (reader.text('documentType') === null)
    reader.fault('document-type-missing', 'documentType', DEFAULT_DOCUMENT_TYPE);
  return {
    row: reader.row,
    path: paths.claim(reader),
    subject: reader.text('subject') ?? '',
    type: reader.text('documentType') ?? DEFAULT_DOCUMENT_TYPE,
    dateOfLetter,
    receivedOn,
    senderName: reader.text('sender'),
    senderAddress: reader.text('senderAddress'),
    foreignReference: reader.text('foreignReference'),
    medium: reader.value('medium', 'medium-unknown', mediumOf) ?? '001',
  };
}

function planUnitOf(reader: RowReader, { planUnits }: ManifestContext): KnownPlanUnit | undefined {
  const mark = reader.text('planMark');
  const known = mark === null ? undefined : planUnits.get(mark);
  if (mark === null) reader.fault('plan-mark-missing', 'planMark');
  else if (reader.isRounded('planMark')) reader.fault('plan-mark-lost-digits', 'planMark');
  else if (known === undefined) reader.fault('plan-mark-unknown', 'planMark');
  else if (known.retired) reader.fault('plan-mark-retired', 'planMark');
  else if (!known.mayCarryFiles) reader.fault('plan-mark-without-files', 'planMark');
  return known;
}

function unitOf(reader: RowReader, { units }: ManifestContext): KnownUnit | undefined {
  const number = reader.text('leadUnit');
  const known = number === null ? undefined : units.get(number);
  if (number === null) reader.fault('unit-missing', 'leadUnit');
  else if (known === undefined) reader.fault('unit-unknown', 'leadUnit');
  else if (!known.isOpen) reader.fault('unit-closed', 'leadUnit');
  else if (!known.isYours) reader.fault('unit-not-yours', 'leadUnit');
  return known;
}

function oldReferenceOf(reader: RowReader, { given }: ManifestContext): string | null {
  const reference = reader.text('oldReference');
  // Without a reference of its own a file could be taken over a second time, and nobody would find it by its old name.
  if (reference === null && reader.text('newReference') === null) reader.fault('reference-missing', 'oldReference');
  if (reference !== null && given.get(reference)?.fingerprint === null) reader.fault('reference-given', 'oldReference');
  return reference;
}

/** The system a file comes from and its id there: what tells it apart whatever its reference. */
function sourceKeyOf(reader: RowReader): string | null {
  const system = reader.text('sourceSystem');
  const id = reader.text('sourceId');
  if (system === null && id === null) return null;
  if (system === null) reader.fault('source-incomplete', 'sourceSystem');
  if (id === null) reader.fault('source-incomplete', 'sourceId');
  return JSON.stringify([system, id]);
}

/** The number in a reference that shall be kept: the one with which the plan's rules make the same reference. */
function keptReference(reader: RowReader, context: ManifestContext, startedOn: string | null): KeptReference | null {
  const text = reader.text('newReference');
  const unit = reader.text('leadUnit');
  const plan = reader.text('planMark');
  if (text === null || unit === null || plan === null) return null;
  const place = { unit, plan };
  const numbers = (text.match(/\d+/g) ?? []).map(Number).filter(Number.isSafeInteger);
  const ownYear = Number((startedOn ?? context.today).slice(0, 4));
  const years = [ownYear, ...numbers.filter((number) => number >= 1700 && number <= ownYear)];
  for (const year of years) {
    const fileNo = numbers.find(
      (number) => number > 0 && number < 1e9 && context.references.file({ ...place, fileNo: number, year }) === text,
    );
    if (fileNo === undefined) continue;
    checkFree(reader, context, { text, fileNo, year, ...place });
    return { text, fileNo, year };
  }
  reader.fault(
    'reference-not-by-rule',
    'newReference',
    context.references.file({ ...place, fileNo: 1, year: ownYear }),
  );
  return null;
}

function checkFree(
  reader: RowReader,
  { given, references }: ManifestContext,
  kept: KeptReference & { readonly unit: string; readonly plan: string },
): void {
  const before = given.get(kept.text);
  const last = references.lastNumber(kept);
  // A file that was taken over before is looked at as a whole later.
  if (before?.fingerprint === null) reader.fault('reference-given', 'newReference');
  else if (before === undefined && kept.fileNo <= last)
    reader.fault('reference-number-passed', 'newReference', String(last));
}

function parties(reader: RowReader): PlannedFile['parties'] {
  const found = reader.value('parties', 'party-invalid', partiesOf) ?? [];
  if (found.length > MOST_PARTIES) reader.fault('parties-too-many', 'parties', String(MOST_PARTIES));
  return found;
}

/** Retention and disposal where the manifest says other than the plan. */
function decisions(
  reader: RowReader,
  planUnit: KnownPlanUnit | undefined,
): { retentionYears?: number | null; disposalKind?: ManifestDisposal } {
  const retentionYears = reader.value('retention', 'retention-invalid', retentionOf);
  const disposalKind = reader.value('disposalKind', 'disposal-kind-unknown', disposalOf);
  const planned = planUnit?.retentionYears;
  if (typeof retentionYears === 'number' && typeof planned === 'number' && retentionYears < planned)
    reader.fault('retention-shorter', 'retention', String(planned));
  return {
    ...(retentionYears === undefined ? {} : { retentionYears }),
    ...(disposalKind === undefined ? {} : { disposalKind }),
  };
}
