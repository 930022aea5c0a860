import type { FileDraft } from './file-draft.js';
import type { ManifestFaultCode } from './manifest-fault.js';
import type { ManifestField } from './manifest-field.js';
import type { RowReader } from './row-reader.js';

interface Claim {
  readonly reader: RowReader;
  readonly field: ManifestField;
  readonly twice: ManifestFaultCode;
  /** Absent for a proceeding. */
  readonly draft?: FileDraft;
}

/**
 * Which rows claim which reference. A reference leads to one thing for ever: where two rows claim it, nobody knows which of
 * them is right, nor to which of them its documents belong, and both stay out.
 */
export class ReferenceClaims {
  private readonly byReference = new Map<string, Claim[]>();
  private readonly bySource = new Map<string, FileDraft[]>();

  addFile(draft: FileDraft): void {
    const { reader, sourceKey } = draft;
    this.add(reader.text('oldReference'), { reader, field: 'oldReference', twice: 'old-reference-twice', draft });
    // A file may say that it keeps its old reference.
    if (reader.text('newReference') !== reader.text('oldReference'))
      this.add(reader.text('newReference'), { reader, field: 'newReference', twice: 'new-reference-twice', draft });
    if (sourceKey === null) return;
    const same = this.bySource.get(sourceKey);
    if (same === undefined) this.bySource.set(sourceKey, [draft]);
    else same.push(draft);
  }

  addProceeding(reader: RowReader, oldReference: string | null): void {
    this.add(oldReference, { reader, field: 'oldReference', twice: 'old-reference-twice' });
  }

  /** Files a reference names: one, if all is well. */
  filesOf(reference: string): readonly FileDraft[] {
    return [...new Set(this.byReference.get(reference)?.flatMap(({ draft }) => draft ?? []))];
  }

  /** Notes what is claimed more than once, at every row that claims it, with the first of the others. */
  settle(): void {
    for (const claims of this.byReference.values()) {
      for (const { reader, field, twice } of claims.length > 1 ? claims : []) {
        const other = claims.find((claim) => claim.reader !== reader);
        if (other !== undefined) reader.fault(twice, field, String(other.reader.row));
      }
    }
    for (const drafts of this.bySource.values()) {
      for (const { reader } of drafts.length > 1 ? drafts : []) {
        const other = drafts.find((draft) => draft.reader !== reader);
        reader.fault('source-twice', 'sourceId', String(other?.row));
      }
    }
  }

  private add(reference: string | null, claim: Claim): void {
    if (reference === null) return;
    const claims = this.byReference.get(reference);
    if (claims === undefined) this.byReference.set(reference, [claim]);
    else claims.push(claim);
  }
}
