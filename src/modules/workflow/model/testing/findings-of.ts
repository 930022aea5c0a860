import { checkExecutable, type CheckSettings } from '../check-executable.js';
import type { ModelFinding } from '../model-finding.js';
import { ModelUnreadable } from '../model-unreadable.js';
import { parseModel } from '../parse-model.js';

/** Everything a file is told: why it cannot be read, or what the profile finds. */
export async function findingsOf(xml: string, settings: CheckSettings = {}): Promise<readonly ModelFinding[]> {
  try {
    return checkExecutable(await parseModel(xml), settings);
  } catch (error) {
    if (error instanceof ModelUnreadable) return error.findings;
    throw error;
  }
}

/** A fault planted in a model: what it is called, the model, and where it must be found. */
export type PlantedFault = readonly [what: string, code: string, elementId: string | null, xml: string];

/** Codes with their places, for comparing. */
export function places(findings: readonly ModelFinding[]): string[] {
  return findings.map(({ code, elementId }) => `${code} ${elementId ?? '-'}`);
}
