import { referenceKey } from '#modules/records';
import type { SuggestionReason } from '../letter-reading.js';
import { referenceDistance } from '../reference/reference-distance.js';
import type { ReferenceGrammar } from '../reference/reference-grammar.js';
import type { ReferenceSighting } from '../reference/reference-sightings.js';
import type { RegisterFile, RegisterLookup } from '../register-lookup.port.js';

/** What speaks for a file, as features of the choice. */
export type FileFeature =
  | 'exactOurs'
  | 'exactPlain'
  | 'exactSender'
  | 'exactDoubt'
  | 'oldFormat'
  | 'similar'
  | 'similarMargin'
  | 'similarSender'
  | 'foreignKnown'
  | 'party'
  | 'partyAlone'
  | 'subject'
  | 'subjectAhead'
  | 'none'
  | 'noneUnknownReference'
  | 'noneNoReference';

/** The features of a file or of "none of the files", all zero. */
export const NO_FILE_FEATURES: Readonly<Record<FileFeature, number>> = {
  exactOurs: 0,
  exactPlain: 0,
  exactSender: 0,
  exactDoubt: 0,
  oldFormat: 0,
  similar: 0,
  similarMargin: 0,
  similarSender: 0,
  foreignKnown: 0,
  party: 0,
  partyAlone: 0,
  subject: 0,
  subjectAhead: 0,
  none: 0,
  noneUnknownReference: 0,
  noneNoReference: 0,
};

/** A file of the register with everything in the letter that speaks for it. */
export interface FileEvidence {
  readonly file: RegisterFile;
  features: Record<FileFeature, number>;
  /** The strongest reason, for people. */
  reason: SuggestionReason;
  /** The place its reference was read; null when it was found otherwise. */
  sighting: ReferenceSighting | null;
}

/** A weighted distance above which two references have nothing to do with each other. */
const FARTHEST = 2.2;
const MAX_EDITS = 3;

/** Collects evidence for files, one entry for each. */
export class FileEvidenceCollection {
  private readonly byId = new Map<string, FileEvidence>();

  /** The entry of a file, made with this reason when it is new. */
  entryOf(file: RegisterFile, reason: SuggestionReason): FileEvidence {
    const known = this.byId.get(file.id);
    if (known !== undefined) return known;
    const entry: FileEvidence = { file, features: { ...NO_FILE_FEATURES }, reason, sighting: null };
    this.byId.set(file.id, entry);
    return entry;
  }

  /** All entries. */
  all(): readonly FileEvidence[] {
    return [...this.byId.values()];
  }
}

/** Looks every sighting up in the register: exactly, in old formats, then by similarity with a margin to the second best. */
export async function collectReferenceEvidence(
  sightings: readonly ReferenceSighting[],
  register: RegisterLookup,
  grammar: ReferenceGrammar,
  collection: FileEvidenceCollection,
): Promise<void> {
  const officeNumbers = register.offices.map(({ number }) => number);
  for (const sighting of sightings) {
    const exact = await register.findByReference([sighting.key]);
    for (const file of exact) noteExact(collection, file, sighting);
    if (exact.length > 0) continue;
    if (sighting.parsed?.isOldFormat === true) {
      const converted = await register.findByReference(grammar.presentKeys(sighting.parsed, officeNumbers));
      for (const file of converted) noteOldFormat(collection, file, sighting, converted.length);
      continue;
    }
    noteSimilar(collection, sighting, await register.similarReferences(sighting.key, MAX_EDITS));
  }
}

function noteExact(collection: FileEvidenceCollection, file: RegisterFile, sighting: ReferenceSighting): void {
  if (referenceKey(file.reference) !== sighting.key) {
    noteOldFormat(collection, file, sighting, 1);
    return;
  }
  const reason = { code: 'REFERENCE_EXACT' as const, details: { read: sighting.read } };
  const entry = collection.entryOf(file, reason);
  const feature = { ours: 'exactOurs', unsaid: 'exactPlain', sender: 'exactSender' }[sighting.owner] as FileFeature;
  entry.features[feature] = 1;
  if (entry.sighting === null || sighting.owner === 'ours' || entry.reason.code !== 'REFERENCE_EXACT') {
    entry.sighting = sighting;
    entry.features.exactDoubt = 1 - sighting.readingConfidence;
  }
  entry.reason = reason;
}

function noteOldFormat(
  collection: FileEvidenceCollection,
  file: RegisterFile,
  sighting: ReferenceSighting,
  among: number,
): void {
  const entry = collection.entryOf(file, { code: 'REFERENCE_OLD_FORMAT', details: { read: sighting.read } });
  const strength = (sighting.owner === 'sender' ? 0.2 : 1) / among;
  entry.features.oldFormat = Math.max(entry.features.oldFormat, strength);
  entry.sighting ??= sighting;
}

function noteSimilar(
  collection: FileEvidenceCollection,
  sighting: ReferenceSighting,
  candidates: readonly RegisterFile[],
): void {
  const ranked = candidates
    .map((file) => ({ file, distance: nearestDistance(sighting.key, file) }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((one, other) => one.distance - other.distance);
  ranked.slice(0, 6).forEach(({ file, distance }, index) => {
    const rival = ranked[index === 0 ? 1 : 0]?.distance ?? FARTHEST + 1;
    const margin = Math.max(-1.5, Math.min(1.5, rival - distance));
    const reason = {
      code: 'REFERENCE_SIMILAR' as const,
      details: { read: sighting.read, distance: rounded(distance) },
    };
    const entry = collection.entryOf(file, reason);
    const closeness = Math.exp(-distance);
    if (sighting.owner === 'sender') {
      entry.features.similarSender = Math.max(entry.features.similarSender, closeness);
      return;
    }
    if (closeness <= entry.features.similar) return;
    entry.features.similar = closeness;
    entry.features.similarMargin = margin;
    entry.sighting ??= sighting;
  });
}

function nearestDistance(key: string, file: RegisterFile): number {
  const keys = [file.reference, ...(file.formerReferences ?? [])].map(referenceKey);
  return Math.min(...keys.map((registered) => referenceDistance(key, registered)));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
