import { referenceKey } from '#modules/records';
import type { RankedCandidate } from '../fields/field-candidate.js';
import type { RegisterFile, RegisterLookup } from '../register-lookup.port.js';
import { foldText, foldedWords, isWordWithin, similarity } from '../text/folding.js';
import type { FileEvidenceCollection } from './file-evidence.js';

/** What the field readers found that may point to a file. */
export interface LetterContent {
  readonly foreignReferences: readonly RankedCandidate[];
  readonly senderNames: readonly RankedCandidate[];
  readonly senderAddress: string | null;
  readonly subject: string | null;
}

const LEAST_NAME_SIMILARITY = 0.8;
const LEAST_SUBJECT_COVER = 0.3;

/** Looks for files by the sender's mark, by the sender as a party and by the words of the subject. */
export async function collectContentEvidence(
  content: LetterContent,
  register: RegisterLookup,
  collection: FileEvidenceCollection,
): Promise<void> {
  await collectForeignMarks(content, register, collection);
  await collectParties(content, register, collection);
  if (content.subject !== null) await collectSubjects(content.subject, register, collection);
}

async function collectForeignMarks(
  { foreignReferences }: LetterContent,
  register: RegisterLookup,
  collection: FileEvidenceCollection,
): Promise<void> {
  const keys = foreignReferences.map(({ value }) => referenceKey(value)).filter((key) => key.length >= 5);
  if (keys.length === 0) return;
  const known = await register.findByForeignReference(keys);
  for (const file of known) {
    const read = foreignReferences[0]?.value ?? '';
    collection.entryOf(file, { code: 'FOREIGN_REFERENCE_KNOWN', details: { read } }).features.foreignKnown =
      1 / known.length;
  }
}

async function collectParties(
  { senderNames, senderAddress }: LetterContent,
  register: RegisterLookup,
  collection: FileEvidenceCollection,
): Promise<void> {
  for (const { value } of senderNames.slice(0, 2)) {
    const hits = await register.findByParty(value, senderAddress);
    const alike = hits
      .map((hit) => ({ ...hit, likeness: similarity(hit.name, value) + addressBonus(hit.address, senderAddress) }))
      .filter(
        ({ name, likeness }) => similarity(name, value) >= LEAST_NAME_SIMILARITY && likeness >= LEAST_NAME_SIMILARITY,
      );
    const files = new Set(alike.map(({ file }) => file.id)).size;
    for (const { file, name, likeness } of alike) {
      const entry = collection.entryOf(file, { code: 'PARTY_KNOWN', details: { name } });
      entry.features.party = Math.max(entry.features.party, likeness);
      entry.features.partyAlone = Math.max(entry.features.partyAlone, 1 / files);
    }
  }
}

function addressBonus(registered: string | null, read: string | null): number {
  if (registered === null || read === null) return 0;
  return similarity(registered, read) >= LEAST_NAME_SIMILARITY ? 0.4 : -0.2;
}

async function collectSubjects(
  subject: string,
  register: RegisterLookup,
  collection: FileEvidenceCollection,
): Promise<void> {
  const words = contentWords(subject);
  if (words.length === 0) return;
  const ranked = (await register.findBySubjectWords(words))
    .map((file) => ({ file, ...subjectCover(words, file) }))
    .filter(({ cover }) => cover >= LEAST_SUBJECT_COVER)
    .sort((one, other) => other.cover - one.cover);
  ranked.slice(0, 8).forEach(({ file, cover, shared }, index) => {
    const entry = collection.entryOf(file, { code: 'SUBJECT_SIMILAR', details: { words: shared } });
    const rival = ranked[index === 0 ? 1 : 0]?.cover ?? 0;
    entry.features.subject = cover;
    entry.features.subjectAhead = cover - rival;
  });
}

/** Folded words of a subject that say what it is about. */
export function contentWords(subject: string): readonly string[] {
  return foldedWords(subject).filter((word) => (word.length >= 4 || /\d/u.test(word)) && !FILLERS.has(word));
}

const FILLERS = new Set(
  [
    'antrag',
    'betreff',
    'ihre',
    'ihrer',
    'eine',
    'eines',
    'einer',
    'einem',
    'einen',
    'fur',
    'vom',
    'wegen',
    'hier',
    'zum',
    'zur',
    'rechnung',
    'widerspruch',
    'gegen',
    'nachricht',
    'schreiben',
    'bezug',
    'und',
    'auf',
    'bescheid',
    'mitteilung',
    'meldung',
    'anfrage',
    'sowie',
    'anbei',
  ].map(foldText),
);

/** How much of both subjects is the same, by letters of the words they share (geometric mean of both shares). */
function subjectCover(words: readonly string[], file: RegisterFile): { cover: number; shared: readonly string[] } {
  const registered = contentWords(file.subject);
  const shared = words.filter((word) =>
    registered.some((other) => isWordWithin(word, other) || isWordWithin(other, word)),
  );
  const found = registered.filter((word) =>
    words.some((other) => isWordWithin(word, other) || isWordWithin(other, word)),
  );
  return { cover: Math.sqrt(letterShare(shared, words) * letterShare(found, registered)), shared };
}

function letterShare(part: readonly string[], whole: readonly string[]): number {
  const all = whole.join('').length;
  return all === 0 ? 0 : part.join('').length / all;
}
