import type { FindingCode } from './finding-meanings.js';
import { modelFinding, type ModelFinding } from './model-finding.js';
import type { ParsedModel } from './parse-model.js';
import { PROFILE } from './profile.js';
import { checkReadability } from './readability.js';
import { executableElements } from './rules/executable-elements.js';
import type { KnownNames, Report } from './rules/profile-rule.js';

const ORDER = { error: 0, warning: 1, note: 2 } as const;

/** What a check may rest on besides the model. */
export interface CheckSettings extends KnownNames {
  /** Codes of findings that are none here, because whoever runs the model makes it right. */
  readonly madeRight?: ReadonlySet<FindingCode>;
}

/**
 * Whether a model may run, as a list of everything that forbids it (`error`), deserves a second look (`warning`) or was
 * understood as documentation only (`note`); the gravest first. A model without errors may be deployed.
 */
export function checkExecutable(model: ParsedModel, settings: CheckSettings = {}): ModelFinding[] {
  const findings = new Map<string, ModelFinding>();
  const take = (finding: ModelFinding): void => {
    // The same thing at the same place is said once, whichever rule saw it.
    const key = JSON.stringify([finding.code, finding.elementId, finding.line, finding.column, finding.values]);
    if (settings.madeRight?.has(finding.code) !== true) findings.set(key, finding);
  };
  const report: Report = (code, element, place) => take(modelFinding(code, { ...place, element }));
  model.findings.forEach(take);
  const elements = executableElements(model.moddleContext.rootElement);
  for (const rule of PROFILE) for (const element of elements) rule.check(element, report, settings);
  checkReadability(model.moddleContext.rootElement).forEach(take);
  return [...findings.values()].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
