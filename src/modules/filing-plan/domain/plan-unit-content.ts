import type { RetentionRule } from './retention-rule.js';

/** Kind of disposal (Aussonderungsart): A archive, B appraise, V destroy. @norm xdomea 3.1 code list Aussonderungsart */
export type DisposalKind = 'A' | 'B' | 'V';

/** What a unit of a plan (Aktenplaneinheit) says. @norm xdomea 3.1 AktenplaneinheitAktenplanType */
export interface PlanUnitContent {
  /** Mark (Aktenplankennzeichen), unique in its plan. */
  readonly mark: string;
  /** BetreffKurz. */
  readonly title: string;
  /** Inhaltsangabe: what belongs here and what does not. */
  readonly description: string;
  /** Mark of the unit above; `null` for main groups. */
  readonly parent: string | null;
  /** Whether files may be opened directly under it. */
  readonly mayCarryFiles: boolean;
  /** `null` where no file can be and nothing was said. */
  readonly retention: RetentionRule | null;
  readonly legalBasis: string;
  readonly disposalKind: DisposalKind | null;
  /** First and last day on which it may be used, YYYY-MM-DD. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** Stillgelegt: takes no new files. */
  readonly retired: boolean;
  /** Number of the unit in charge (Federführung) by default, such as `63.1`. */
  readonly leadUnit: string | null;
  /** Marks of units one should look at too. */
  readonly seeAlso: readonly string[];
}
