import { readDateOfLetter } from './fields/date-of-letter.js';
import { collectTypeEvidence, rankTypes, type TypeEvidence } from './fields/document-type.js';
import type { RankedCandidate } from './fields/field-candidate.js';
import { readForeignReference, readOurReference } from './fields/marks.js';
import { readRecipient, type Recipient } from './fields/recipient.js';
import { readSender } from './fields/sender.js';
import { readSubject } from './fields/subject.js';
import { layOutLetter } from './layout/letter-layout.js';
import type { LetterField, LetterInput } from './letter-reading.js';
import type { ReadingCalibration } from './reading-calibration.js';
import { ReferenceGrammar, type ReferenceGrammarOptions } from './reference/reference-grammar.js';
import { findReferenceSightings } from './reference/reference-sightings.js';
import type { RegisterLookup } from './register-lookup.port.js';
import { collectContentEvidence } from './routing/content-evidence.js';
import { noFileFeatures, rankFiles, type RankedFile } from './routing/file-choice.js';
import { collectReferenceEvidence, FileEvidenceCollection, type FileFeature } from './routing/file-evidence.js';
import { rankUnits, type RankedUnit } from './routing/unit-choice.js';
import { collectUnitEvidence, noUnitFeatures, type UnitFeature } from './routing/unit-evidence.js';
import type { Features } from './routing/conditional-logit.js';

/** All evidence a letter gives, weighed but not yet calibrated: what calibration is measured on. */
export interface LetterAssessment {
  readonly fields: Readonly<Record<LetterField, readonly RankedCandidate[]>>;
  readonly recipient: Recipient;
  readonly files: readonly RankedFile[];
  readonly noFile: Features<FileFeature>;
  readonly units: readonly RankedUnit[];
  readonly noUnit: Features<UnitFeature>;
  readonly types: readonly TypeEvidence[];
}

/** Collects and weighs the evidence of a letter. */
export async function assessLetter(
  input: LetterInput,
  register: RegisterLookup,
  grammarOptions: ReferenceGrammarOptions,
  calibration: Pick<ReadingCalibration, 'fileWeights' | 'unitWeights' | 'typeWeights'>,
): Promise<LetterAssessment> {
  const grammar = new ReferenceGrammar(grammarOptions);
  const layout = layOutLetter(input.pages);
  const recipient = readRecipient(layout, register);
  const sender = readSender(layout, recipient, register.authority);
  const subject = readSubject(layout, recipient, register.authority);
  const sightings = findReferenceSightings(layout, grammar, register);

  const collection = new FileEvidenceCollection();
  await collectReferenceEvidence(sightings, register, grammar, collection);
  const content = {
    foreignReferences: readForeignReference(layout, sightings, []),
    senderNames: sender.names,
    senderAddress: sender.addresses[0]?.value ?? null,
    subject: subject[0]?.value ?? null,
  };
  await collectContentEvidence(content, register, collection);
  const noFile = noFileFeatures(sightings);
  const files = rankFiles(collection.all(), noFile, calibration.fileWeights);

  const { offices } = register;
  const { separatorOffice } = input;
  const clues = { layout, offices, recipient, separatorOffice, subject: subject[0], files, sightings };
  const noUnit = noUnitFeatures(recipient);
  const types = collectTypeEvidence(layout, register.documentTypes, subject[0]);
  const fields = {
    subject,
    senderName: sender.names,
    senderAddress: sender.addresses,
    dateOfLetter: readDateOfLetter(layout, input.receivedOn ?? null, grammar),
    documentType: rankTypes(types, calibration.typeWeights),
    foreignReference: readForeignReference(layout, sightings, files),
    ourReference: readOurReference(sightings, files),
  };
  const units = rankUnits(collectUnitEvidence(clues), noUnit, calibration.unitWeights);
  return { fields, recipient, files, noFile, units, noUnit, types };
}
