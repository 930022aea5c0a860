import type { FindingPlace, ModelFinding } from '../model-finding.js';
import type { FindingCode } from '../finding-meanings.js';
import type { ModdleElement } from '../moddle-element.js';

/** What exists in the city's installation; what is left out is not checked. */
export interface KnownNames {
  /** Topics of jobs some worker works on. */
  readonly topics?: ReadonlySet<string>;
  /** Keys of deployed workflows. */
  readonly workflows?: ReadonlySet<string>;
  /** Keys of decision tables. */
  readonly decisions?: ReadonlySet<string>;
  /** Keys of forms that come with the model or are deployed. */
  readonly forms?: ReadonlySet<string>;
}

/** Takes what a rule finds at an element. */
export type Report = (code: FindingCode, element: ModdleElement | undefined, place?: FindingPlace) => void;

/** One rule of the executable profile: looks at one element at a time and names what it finds. */
export interface ProfileRule {
  /** Kebab-case name, unique in the profile. */
  readonly name: string;
  check(element: ModdleElement, report: Report, known: KnownNames): void;
}

/** Collects findings; the same thing at the same place is said once. */
export type Findings = ModelFinding[];
