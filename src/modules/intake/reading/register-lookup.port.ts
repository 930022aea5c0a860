/** The authority that receives the mail: how it is addressed from outside. */
export interface RegisterAuthority {
  /** Official name, such as `Stadt Talheim`. */
  readonly name: string;
  /** Other ways it is addressed, such as `Stadtverwaltung Talheim`, `Rathaus Talheim`, `Der Oberbürgermeister`. */
  readonly aliases: readonly string[];
  /** Its own addresses (`Rathausplatz 1, 12345 Talheim`): never a sender's address. */
  readonly addresses: readonly string[];
}

/** An office (Organisationseinheit) that can receive mail. */
export interface RegisterOffice {
  readonly id: string;
  /** Number such as `63` or `63.1`; a number that extends another one with a dot lies below it. */
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly address: string | null;
  /** Words of its tasks; matched in the letter's text, also inside compounds. */
  readonly keywords: readonly string[];
}

/** A document type (Dokumenttyp) and the words that give it away. */
export interface RegisterDocumentType {
  readonly name: string;
  readonly keywords: readonly string[];
}

/** A file (Akte) of the living register, as far as a letter can be matched with it. */
export interface RegisterFile {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  /** The lead unit (Federführung). */
  readonly unitId: string;
  /** References the file had before it was re-marked. */
  readonly formerReferences?: readonly string[];
  /** Marks that senders used in letters already filed there. */
  readonly foreignReferences?: readonly string[];
}

/** A file found by a person or organisation that takes part in it. */
export interface PartyHit {
  readonly file: RegisterFile;
  readonly name: string;
  readonly address: string | null;
}

/**
 * The living register as the reader of letters needs it (port).
 *
 * The find methods return candidates generously (in PostgreSQL: index look-up or pg_trgm, best first, at most about
 * 50); what they are worth is decided by the reader. Keys are made with `referenceKey`; store them beside the
 * reference so that the database can compare like with like.
 */
export interface RegisterLookup {
  readonly authority: RegisterAuthority;
  /** Marks of the filing plan that may stand in a reference, such as `63.10.01`. */
  readonly planMarks: readonly string[];
  readonly offices: readonly RegisterOffice[];
  readonly documentTypes: readonly RegisterDocumentType[];
  /** Files whose present or former reference has one of these keys. */
  findByReference(keys: readonly string[]): Promise<readonly RegisterFile[]>;
  /** Files whose present or former reference's key lies within `maxDistance` single-character edits of `key`. */
  similarReferences(key: string, maxDistance: number): Promise<readonly RegisterFile[]>;
  /** Files that hold a letter with one of these marks of a sender (compared by `referenceKey`). */
  findByForeignReference(keys: readonly string[]): Promise<readonly RegisterFile[]>;
  /** Files with a party of a similar name (and address, where one is given). */
  findByParty(name: string, address: string | null): Promise<readonly PartyHit[]>;
  /** Files whose subject shares rare words with these; best first. */
  findBySubjectWords(words: readonly string[]): Promise<readonly RegisterFile[]>;
}
