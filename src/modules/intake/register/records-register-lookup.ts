import { referenceKey, type ReferenceRegister } from '#modules/records';
import type {
  PartyHit,
  RegisterAuthority,
  RegisterDocumentType,
  RegisterFile,
  RegisterLookup,
  RegisterOffice,
} from '../reading/register-lookup.port.js';

/** Candidates that are worth a comparison letter by letter. */
const MOST_CANDIDATES = 50;

/** What does not change from letter to letter. */
export interface CityProfile {
  readonly authority: RegisterAuthority;
  readonly documentTypes: readonly RegisterDocumentType[];
  readonly planMarks: readonly string[];
  readonly offices: readonly RegisterOffice[];
}

/** The reader's register over the open files of the records module; the reader itself compares letter by letter. */
export class RecordsRegisterLookup implements RegisterLookup {
  readonly authority: RegisterAuthority;
  readonly documentTypes: readonly RegisterDocumentType[];
  readonly planMarks: readonly string[];
  readonly offices: readonly RegisterOffice[];

  constructor(
    private readonly register: ReferenceRegister,
    profile: CityProfile,
  ) {
    this.authority = profile.authority;
    this.documentTypes = profile.documentTypes;
    this.planMarks = profile.planMarks;
    this.offices = profile.offices;
  }

  async findByReference(keys: readonly string[]): Promise<readonly RegisterFile[]> {
    const files = await this.register.findByReferences(keys);
    return files.map(toRegisterFile);
  }

  async similarReferences(key: string): Promise<readonly RegisterFile[]> {
    const files = await this.register.findSimilarReferences(key, MOST_CANDIDATES);
    return files.map(toRegisterFile);
  }

  async findByForeignReference(keys: readonly string[]): Promise<readonly RegisterFile[]> {
    const files = await this.register.findByForeignReferences(keys, MOST_CANDIDATES);
    return files
      .map(toRegisterFile)
      .filter((file) => file.foreignReferences?.some((mark) => keys.includes(referenceKey(mark))) === true);
  }

  async findByParty(name: string, address: string | null): Promise<readonly PartyHit[]> {
    const files = await this.register.findByParty(address === null ? name : `${name} ${address}`, MOST_CANDIDATES);
    return files.flatMap((file) =>
      file.parties.map((party) => ({ file: toRegisterFile(file), name: party.name, address: party.address })),
    );
  }

  async findBySubjectWords(words: readonly string[]): Promise<readonly RegisterFile[]> {
    const files = await this.register.findBySubject(words.join(' '), MOST_CANDIDATES);
    return files.map(toRegisterFile);
  }
}

type RegisteredFile = Awaited<ReturnType<ReferenceRegister['findBySubject']>>[number];

function toRegisterFile(file: RegisteredFile): RegisterFile {
  return {
    id: file.id,
    reference: file.reference,
    subject: file.subject,
    unitId: file.leadUnitId,
    formerReferences: file.formerReferences,
    foreignReferences: file.foreignReferences,
  };
}
