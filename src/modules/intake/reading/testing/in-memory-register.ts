import { distance } from 'fastest-levenshtein';
import { referenceKey } from '#modules/records';
import type {
  PartyHit,
  RegisterAuthority,
  RegisterDocumentType,
  RegisterFile,
  RegisterLookup,
  RegisterOffice,
} from '../register-lookup.port.js';
import { contentWords } from '../routing/content-evidence.js';
import { isWordWithin, similarity } from '../text/folding.js';

/** A file of the register in memory with its parties. */
export interface InMemoryFile extends RegisterFile {
  readonly parties?: readonly { readonly name: string; readonly address: string | null }[];
}

/** What a register in memory is made of. */
export interface InMemoryRegisterContent {
  readonly authority: RegisterAuthority;
  readonly planMarks: readonly string[];
  readonly offices: readonly RegisterOffice[];
  readonly documentTypes: readonly RegisterDocumentType[];
  readonly files: readonly InMemoryFile[];
}

const MOST_HITS = 50;

/** The register look-up in memory, for specs, calibration and benchmarks. */
export class InMemoryRegister implements RegisterLookup {
  readonly authority: RegisterAuthority;
  readonly planMarks: readonly string[];
  readonly offices: readonly RegisterOffice[];
  readonly documentTypes: readonly RegisterDocumentType[];
  private readonly files: readonly InMemoryFile[];

  constructor(content: InMemoryRegisterContent) {
    this.authority = content.authority;
    this.planMarks = content.planMarks;
    this.offices = content.offices;
    this.documentTypes = content.documentTypes;
    this.files = content.files;
  }

  findByReference(keys: readonly string[]): Promise<readonly RegisterFile[]> {
    return Promise.resolve(this.files.filter((file) => keysOf(file).some((key) => keys.includes(key))));
  }

  similarReferences(key: string, maxDistance: number): Promise<readonly RegisterFile[]> {
    const near = this.files
      .map((file) => ({ file, edits: Math.min(...keysOf(file).map((own) => distance(own, key))) }))
      .filter(({ edits }) => edits <= maxDistance)
      .sort((one, other) => one.edits - other.edits);
    return Promise.resolve(near.slice(0, MOST_HITS).map(({ file }) => file));
  }

  findByForeignReference(keys: readonly string[]): Promise<readonly RegisterFile[]> {
    return Promise.resolve(
      this.files.filter((file) => (file.foreignReferences ?? []).some((mark) => keys.includes(referenceKey(mark)))),
    );
  }

  findByParty(name: string): Promise<readonly PartyHit[]> {
    const hits = this.files.flatMap((file) =>
      (file.parties ?? []).filter((party) => similarity(party.name, name) > 0.6).map((party) => ({ file, ...party })),
    );
    return Promise.resolve(hits.slice(0, MOST_HITS));
  }

  findBySubjectWords(words: readonly string[]): Promise<readonly RegisterFile[]> {
    const ranked = this.files
      .map((file) => ({ file, shared: contentWords(file.subject).filter((own) => isShared(own, words)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared);
    return Promise.resolve(ranked.slice(0, MOST_HITS).map(({ file }) => file));
  }
}

const keys = new WeakMap<RegisterFile, readonly string[]>();

function keysOf(file: RegisterFile): readonly string[] {
  const known = keys.get(file) ?? [file.reference, ...(file.formerReferences ?? [])].map(referenceKey);
  keys.set(file, known);
  return known;
}

function isShared(own: string, words: readonly string[]): boolean {
  return words.some((word) => isWordWithin(word, own) || isWordWithin(own, word));
}
