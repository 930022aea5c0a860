import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { BulkSettingsInvalid } from '../errors.js';

/** What can be done with many files at once; each is an act that people also do with a single file. */
export const BULK_ACTS = [
  'follow-up',
  'close',
  'reopen',
  'confidentiality',
  'metadata',
  'remark',
  'file-type',
  'deletion-request',
  'hand-out',
] as const;

/** Kind of what is done with many files. */
export type BulkAct = (typeof BULK_ACTS)[number];

/** Fields of files that may be given to many at once: those that can truly be the same for all. @norm xdomea 3.1 AkteType */
const BULK_FIELDS = ['medium', 'location', 'keepingUnit', 'appraisalProposal'] as const;

/** What is said once for all files. */
export type BulkSettings =
  | { readonly act: 'follow-up'; readonly subject: string; readonly on: string }
  | { readonly act: 'close' }
  | { readonly act: 'reopen'; readonly reason: string }
  | { readonly act: 'confidentiality'; readonly level: ConfidentialityLevel; readonly reason: string }
  | { readonly act: 'metadata'; readonly values: Readonly<Record<string, string | null>> }
  | {
      readonly act: 'remark';
      /** `null`: each file stays where it lies. */
      readonly planUnitId: string | null;
      /** `null`: each file keeps its unit in charge. */
      readonly leadUnitId: string | null;
      readonly reason: string;
    }
  | { readonly act: 'file-type'; readonly typeVersionId: string }
  | { readonly act: 'deletion-request'; readonly reason: string; readonly legalBasis: string }
  | { readonly act: 'hand-out'; readonly purpose: string };

/** Settings as they arrive: of each act only what it needs is kept. */
export interface GivenSettings {
  readonly subject?: string | undefined;
  readonly on?: string | undefined;
  readonly reason?: string | undefined;
  readonly legalBasis?: string | undefined;
  readonly purpose?: string | undefined;
  readonly level?: string | undefined;
  readonly planUnitId?: string | undefined;
  readonly leadUnitId?: string | undefined;
  readonly typeVersionId?: string | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

const TEXT_MAX = 500;
/** As for the hand-out of a single file. */
const PURPOSE_MIN = 3;

/** Acts whose opposite is an act as well; a reopened file that is closed again begins its retention anew. */
const UNDOABLE: ReadonlySet<BulkAct> = new Set([
  'follow-up',
  'close',
  'confidentiality',
  'metadata',
  'remark',
  'file-type',
  'deletion-request',
]);

/** Whether the act can be taken back where nothing has happened to a file since. */
export function mayBeUndone(act: BulkAct): boolean {
  return UNDOABLE.has(act);
}

/** What each act needs, checked as far as it concerns no single file. */
const NEEDED: { readonly [Act in BulkAct]: (given: GivenSettings) => Extract<BulkSettings, { readonly act: Act }> } = {
  close: () => ({ act: 'close' }),
  reopen: (given) => ({ act: 'reopen', reason: text('reason', given.reason) }),
  'follow-up': (given) => ({ act: 'follow-up', subject: text('subject', given.subject), on: text('on', given.on) }),
  confidentiality: (given) => ({
    act: 'confidentiality',
    level: level(given.level),
    reason: text('reason', given.reason),
  }),
  metadata: (given) => ({ act: 'metadata', values: values(given.values ?? {}) }),
  remark: (given) => ({ act: 'remark', ...place(given), reason: text('reason', given.reason) }),
  'file-type': (given) => ({ act: 'file-type', typeVersionId: text('typeVersionId', given.typeVersionId) }),
  'deletion-request': (given) => ({
    act: 'deletion-request',
    reason: text('reason', given.reason),
    legalBasis: text('legalBasis', given.legalBasis),
  }),
  'hand-out': (given) => ({ act: 'hand-out', purpose: text('purpose', given.purpose, PURPOSE_MIN) }),
};

/**
 * What is said for an act, checked as far as it concerns no single file.
 * @throws {BulkSettingsInvalid} Thrown when something is missing or cannot be; names the field.
 */
export function checkedSettings(act: BulkAct, given: GivenSettings): BulkSettings {
  return NEEDED[act](given);
}

/** A text of 1 (or `least`) to 500 characters. @throws {BulkSettingsInvalid} Thrown when it is shorter or longer. */
export function text(field: string, value: string | undefined, least = 1): string {
  const trimmed = (value ?? '').trim();
  if (trimmed.length < least || trimmed.length > TEXT_MAX) throw new BulkSettingsInvalid(field);
  return trimmed;
}

function place(given: GivenSettings): { planUnitId: string | null; leadUnitId: string | null } {
  const { planUnitId = null, leadUnitId = null } = given;
  if (planUnitId === null && leadUnitId === null) throw new BulkSettingsInvalid('planUnitId');
  return { planUnitId, leadUnitId };
}

function level(value: string | undefined): ConfidentialityLevel {
  const known = CONFIDENTIALITY_LEVELS.find((one) => one === value);
  if (known === undefined) throw new BulkSettingsInvalid('level');
  return known;
}

function values(given: Readonly<Record<string, unknown>>): Record<string, string | null> {
  const entries = Object.entries(given).map(([key, value]): [string, string | null] => {
    const isField = BULK_FIELDS.some((field) => field === key);
    if (!isField || (value !== null && (typeof value !== 'string' || value.length > TEXT_MAX)))
      throw new BulkSettingsInvalid(key);
    const trimmed = (value ?? '').trim().replace(/\s+/g, ' ');
    return [key, trimmed === '' ? null : trimmed];
  });
  if (entries.length === 0) throw new BulkSettingsInvalid('values');
  return Object.fromEntries(entries);
}
