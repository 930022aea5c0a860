import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import type { FileReferenceParts, ReferenceRules } from '../file-reference.js';
import type { FileDisposalKind } from '../record-file.entity.js';
import type { PlannedUnit, StockUnit } from './unit-mapping.js';

/** Which files something applies to. */
export type Reach = 'none' | 'open' | 'all';

/** What records management decides about the stock as a whole before it rehearses. */
export interface RehearsalOptions {
  /** Files that get new references where plan mark or unit in charge change; the old ones lead to them. */
  readonly references: Reach;
  /** Files that take over retention and kind of disposal of the new unit. */
  readonly retention: 'open' | 'all';
  /** Whether files follow when the plan names another unit in charge. */
  readonly leadUnits: 'follow' | 'keep';
}

/** What is to be known about what becomes of a file. */
export const FINDINGS = [
  'undecided',
  'moved',
  're-marked',
  'lead-changed',
  'retention-changed',
  'shortened',
  'shortened-running',
  'over-thirty',
  'retired',
  'lead-closed',
  'own-lead',
  'own-retention',
  'kept-retention',
  'wall-gained',
  'level-raised',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** A file of the stock as far as a plan decides about it. */
export interface StockFile {
  readonly id: string;
  readonly reference: string;
  readonly referenceParts: FileReferenceParts;
  readonly isOpen: boolean;
  readonly unit: StockUnit;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
  /** Whether it is what a merge left: its reference leads to the other file, and stays. */
  readonly isMerged: boolean;
  /** Walls it lies behind and its level of confidentiality, wherever they come from. */
  readonly walls: readonly string[];
  readonly confidentiality: ConfidentialityLevel;
}

/** What becomes of a file; its new running number, where it needs one, is given afterwards. */
export interface FileOutcome {
  readonly toUnit: PlannedUnit | null;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
  /** What the new reference is made of, but for the running number; `null` where the reference stays. */
  readonly newReference: Omit<FileReferenceParts, 'fileNo'> | null;
  readonly findings: readonly Finding[];
}

/** Longer periods need a reason (ArchivG NRW: the archive is offered records after 30 years at the latest). */
export const LONGEST_WITHOUT_REASON = 30;

/** What outcomes are worked out with. */
export interface OutcomeRules {
  readonly options: RehearsalOptions;
  readonly references: ReferenceRules;
  /** Numbers of the offices that work, by id. */
  readonly officeNumbers: ReadonlyMap<string, string>;
}

/** What becomes of a file under the unit it goes to; `null` where that is undecided: then everything stays. */
export function outcomeOf(file: StockFile, to: PlannedUnit | null, rules: OutcomeRules): FileOutcome {
  const { leadUnitId, retentionYears, disposalKind } = file;
  if (to === null)
    return { toUnit: null, leadUnitId, retentionYears, disposalKind, newReference: null, findings: ['undecided'] };
  const lead = leadOf(file, to, rules);
  const retention = retentionOf(file, to, rules.options);
  const newReference = referenceOf(file, to, lead.leadUnitId, rules);
  return {
    toUnit: to,
    leadUnitId: lead.leadUnitId,
    retentionYears: retention.retentionYears,
    disposalKind: retention.disposalKind,
    newReference,
    findings: [
      ...(to.mark !== file.unit.mark || to.lineageId !== file.unit.lineageId ? (['moved'] as const) : []),
      ...(newReference === null ? [] : (['re-marked'] as const)),
      ...lead.findings,
      ...retention.findings,
      ...(to.retired && file.isOpen ? (['retired'] as const) : []),
      ...protectionFindings(file, to),
    ],
  };
}

/** A file that deviates from its old unit keeps its own unit in charge; one that follows it goes on following. */
function leadOf(
  { unit, leadUnitId }: StockFile,
  to: PlannedUnit,
  { options, officeNumbers }: OutcomeRules,
): { leadUnitId: string; findings: Finding[] } {
  const wanted = to.leadUnitId;
  if (options.leadUnits === 'keep' || wanted === null || wanted === leadUnitId || wanted === unit.leadUnitId)
    return { leadUnitId, findings: [] };
  if (leadUnitId !== unit.leadUnitId) return { leadUnitId, findings: ['own-lead'] };
  if (!officeNumbers.has(wanted)) return { leadUnitId, findings: ['lead-closed'] };
  return { leadUnitId: wanted, findings: ['lead-changed'] };
}

/** Closed files keep period and kind unless it is said otherwise: theirs runs already. So does what deviates from its old unit. */
function retentionOf(
  { unit, isOpen, retentionYears, disposalKind }: StockFile,
  to: PlannedUnit,
  options: RehearsalOptions,
): { retentionYears: number | null; disposalKind: FileDisposalKind; findings: Finding[] } {
  const kept = { retentionYears, disposalKind };
  const isChanged = to.retentionYears !== unit.retentionYears || to.disposalKind !== unit.disposalKind;
  if (!isChanged) return { ...kept, findings: [] };
  if (!isOpen && options.retention === 'open') return { ...kept, findings: ['kept-retention'] };
  if (retentionYears !== unit.retentionYears || disposalKind !== unit.disposalKind)
    return { ...kept, findings: ['own-retention'] };
  const findings = ['retention-changed' as const, ...periodFindings(retentionYears, to, isOpen)];
  return { retentionYears: to.retentionYears, disposalKind: to.disposalKind, findings };
}

function periodFindings(before: number | null, to: PlannedUnit, isOpen: boolean): Finding[] {
  const after = yearsOf(to.retentionYears);
  const isUngrounded = after > LONGEST_WITHOUT_REASON && !to.isRetentionGrounded;
  return [
    ...(after < yearsOf(before) ? [isOpen ? ('shortened' as const) : ('shortened-running' as const)] : []),
    ...(isUngrounded ? (['over-thirty'] as const) : []),
  ];
}

/** What protected a file goes on protecting it; here is what comes in addition, and takes the file out of the sight of some. */
function protectionFindings({ walls, confidentiality }: StockFile, { protection }: PlannedUnit): Finding[] {
  const isRaised = stricterLevel(confidentiality, protection.level) !== confidentiality;
  return [
    ...(protection.walls.some((wall) => !walls.includes(wall)) ? (['wall-gained'] as const) : []),
    ...(isRaised ? (['level-raised'] as const) : []),
  ];
}

function yearsOf(years: number | null): number {
  return years ?? Number.POSITIVE_INFINITY;
}

/** The reference stays where the rules would make the same one of the file's own number. */
function referenceOf(
  file: StockFile,
  to: PlannedUnit,
  leadUnitId: string,
  { options, references, officeNumbers }: OutcomeRules,
): Omit<FileReferenceParts, 'fileNo'> | null {
  if (file.isMerged || options.references === 'none' || (options.references === 'open' && !file.isOpen)) return null;
  const { unit, year, fileNo } = file.referenceParts;
  // The number of an office that is closed by now is the one its references show.
  const place = { unit: officeNumbers.get(leadUnitId) ?? unit, plan: to.mark, year };
  return references.file({ ...place, fileNo }) === file.reference ? null : place;
}
