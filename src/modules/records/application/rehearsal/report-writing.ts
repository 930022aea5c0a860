import type { Transaction } from '#platform/database';
import { referenceKey } from '../../domain/file-reference.js';
import type { RehearsalCounts } from '../../domain/plan-rehearsal.entity.js';
import { type FileOutcome, type Finding, outcomeOf } from '../../domain/rehearsal/file-outcome.js';
import type { ReadFile, ReportProceeding, ReportRow } from '../../persistence/rehearsal/rehearsal-stock.js';
import type { ForeseenReference, NumberGiving } from './number-giving.js';
import type { RehearsalRules } from './rehearsal-rules.js';

/** A proceeding as far as references go. */
interface ReadProceeding {
  readonly id: string;
  readonly fileId: string;
  readonly number: number;
  readonly reference: string;
}

/** Findings that keep a report from being signed until somebody gives a reason for the unit. */
const NEEDS_REASON = ['over-thirty', 'shortened-running'] as const;

/** Makes rows of the report from the stock, page by page, and adds up. */
export class ReportWriting {
  private readonly decided: ReadonlyMap<string, string>;
  private readonly reasons: ReadonlySet<string>;
  private readonly findings = new Map<Finding, number>();
  private files = 0;
  private openFiles = 0;
  private redirectedFiles = 0;
  private redirectedProceedings = 0;
  private obstacles = 0;

  constructor(
    private readonly rules: RehearsalRules,
    private readonly numbers: NumberGiving,
  ) {
    const { decisions } = rules;
    this.decided = new Map(
      decisions.flatMap(({ kind, subjectId, planUnitId }) =>
        planUnitId === null ? [] : [[`${kind} ${subjectId}`, planUnitId]],
      ),
    );
    this.reasons = new Set(
      decisions.flatMap(({ kind, subjectId, reason }) => (reason === null ? [] : `${kind} ${subjectId}`)),
    );
  }

  get counts(): RehearsalCounts {
    return {
      files: this.files,
      openFiles: this.openFiles,
      proceedings: this.redirectedProceedings,
      redirects: this.redirectedFiles + this.redirectedProceedings,
      findings: Object.fromEntries(this.findings),
      obstacles: this.obstacles,
    };
  }

  /** Rows of a page of files, with the proceedings that get other references. */
  async page(
    transaction: Transaction,
    files: readonly ReadFile[],
    proceedings: readonly ReadProceeding[],
  ): Promise<{ files: ReportRow[]; proceedings: ReportProceeding[] }> {
    const outcomes = files.map((file) => ({ file, outcome: this.outcomeOf(file) }));
    const ofFile = Map.groupBy(proceedings, ({ fileId }) => fileId);
    const renamed = outcomes.flatMap(({ file, outcome: { newReference } }) =>
      newReference === null
        ? []
        : [
            {
              id: file.id,
              fileNo: file.referenceParts.fileNo,
              place: newReference,
              proceedings: ofFile.get(file.id) ?? [],
            },
          ],
    );
    const given = await this.numbers.give(
      transaction,
      renamed.map(({ place, fileNo, proceedings: own }) => ({
        place,
        fileNo,
        proceedingNumbers: own.map(({ number }) => number),
      })),
    );
    const foreseen = new Map(renamed.map(({ id }, index) => [id, given[index]]));
    const rows = outcomes.map(({ file, outcome }) => this.rowOf(file, outcome, foreseen.get(file.id)));
    const followers = renamed.flatMap(({ id, proceedings: own }, index) =>
      own.map((proceeding, at) => ({
        proceedingId: proceeding.id,
        fileId: id,
        fromReference: proceeding.reference,
        toReference: given[index]?.proceedings[at] ?? proceeding.reference,
      })),
    );
    const moving = followers.filter(({ fromReference, toReference }) => fromReference !== toReference);
    this.redirectedProceedings += moving.length;
    return { files: rows, proceedings: moving };
  }

  private outcomeOf(file: ReadFile): FileOutcome {
    const [ofFile, ofUnit] = [this.decided.get(`file ${file.id}`), this.decided.get(`unit ${file.unit.id}`)];
    const mapping = this.rules.units.mappingOf(file.unit, ofFile, ofUnit);
    return outcomeOf(file, mapping.kind === 'undecided' ? null : mapping.to, this.rules.outcome);
  }

  private rowOf(file: ReadFile, outcome: FileOutcome, foreseen: ForeseenReference | undefined): ReportRow {
    this.add(file, outcome);
    if (foreseen) this.redirectedFiles += 1;
    const { unit, plan, fileNo, year } = file.referenceParts;
    return {
      fileId: file.id,
      isOpen: file.isOpen,
      fromUnitId: file.unit.id,
      fromLeadId: file.leadUnitId,
      fromReference: file.reference,
      fromYears: file.retentionYears,
      fromDisposal: file.disposalKind,
      fromUnitNumber: unit,
      fromPlanMark: plan,
      fromFileNumber: fileNo,
      fromKey: file.referenceKey,
      referenceYear: year,
      toUnitId: outcome.toUnit?.id ?? null,
      toLeadId: outcome.leadUnitId,
      toYears: outcome.retentionYears,
      toDisposal: outcome.disposalKind,
      ...referenceAfter(file, outcome, foreseen),
      findings: outcome.findings,
    };
  }

  private add({ isOpen }: ReadFile, { findings, toUnit }: FileOutcome): void {
    this.files += 1;
    if (isOpen) this.openFiles += 1;
    for (const finding of findings) this.findings.set(finding, (this.findings.get(finding) ?? 0) + 1);
    const lacksReason = NEEDS_REASON.some(
      (kind) => findings.includes(kind) && toUnit !== null && !this.reasons.has(`${kind} ${toUnit.id}`),
    );
    if (lacksReason || findings.includes('undecided')) this.obstacles += 1;
  }
}

type ReferenceAfter = Pick<
  ReportRow,
  'toReference' | 'toUnitNumber' | 'toPlanMark' | 'toFileNumber' | 'toKey' | 'counterScope'
>;

/** The reference that was foreseen, or the one the file has. */
function referenceAfter(
  { reference, referenceKey: key, referenceParts }: ReadFile,
  { newReference }: FileOutcome,
  foreseen: ForeseenReference | undefined,
): ReferenceAfter {
  const { unit, plan, fileNo } = referenceParts;
  if (newReference === null || foreseen === undefined) {
    const kept = { toUnitNumber: unit, toPlanMark: plan, toFileNumber: fileNo };
    return { toReference: reference, ...kept, toKey: key, counterScope: null };
  }
  return {
    toReference: foreseen.reference,
    toUnitNumber: newReference.unit,
    toPlanMark: newReference.plan,
    toFileNumber: foreseen.fileNo,
    toKey: referenceKey(foreseen.reference),
    counterScope: foreseen.scope,
  };
}
