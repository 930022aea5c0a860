import { Injectable } from '@nestjs/common';
import { FilingPlanQueries } from '#modules/filing-plan';
import type { Transaction } from '#platform/database';
import type { FileReferenceParts, ReferenceRules } from '../domain/file-reference.js';
import { ReferenceTaken } from '../errors.js';
import { ReferenceRepository } from '../persistence/reference.repository.js';

/** A reference with what it is made of. */
export interface GivenFileReference {
  readonly reference: string;
  readonly referenceParts: FileReferenceParts;
}

/**
 * Gives references by the rules of the plan in force. Numbers have no gaps but those whose reference was given before,
 * under older rules or to something else: such a number is passed over, for nothing ever gets a reference a second time.
 */
@Injectable()
export class FileReferences {
  constructor(
    private readonly filingPlan: FilingPlanQueries,
    private readonly references: ReferenceRepository,
  ) {}

  /** How references are put together now. */
  rules(transaction?: Transaction): Promise<ReferenceRules> {
    return this.filingPlan.referenceGrammar(transaction);
  }

  /**
   * The next reference of a file.
   * @param takenOver number the file had in an older register
   * @throws {ReferenceTaken} Thrown when a number up to the one taken over has been given already.
   */
  async giveFile(
    transaction: Transaction,
    rules: ReferenceRules,
    place: Omit<FileReferenceParts, 'fileNo'>,
    takenOver?: number,
  ): Promise<GivenFileReference> {
    const scope = rules.counterScope(place);
    for (;;) {
      const fileNo = await this.references.nextNumber(transaction, scope, takenOver);
      const referenceParts = { ...place, fileNo };
      const reference = rules.file(referenceParts);
      const isFree = !(await this.references.isGiven(transaction, reference));
      if (takenOver !== undefined && (fileNo !== takenOver || !isFree)) throw new ReferenceTaken(reference);
      if (isFree) return { reference, referenceParts };
    }
  }

  /** Lets what was numbered by its file take further numbers until its reference is one that was never given. */
  async makeFree(
    transaction: Transaction,
    numbered: { readonly reference: string },
    takeNextNumber: () => void,
  ): Promise<void> {
    while (await this.references.isGiven(transaction, numbered.reference)) takeNextNumber();
  }
}
