import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CrossReferenceToItself } from '../part-errors.js';
import type { Person } from './invalid-mark.js';
import type { RecordObject, RecordObjectKind } from './record-object.js';

/** The ways in which one object refers to another; all but the first read differently from the other side. */
export const CROSS_REFERENCE_KINDS = ['see-also', 'concerns', 'continues', 'replaces', 'answers'] as const;

/** One of the kinds of {@link CROSS_REFERENCE_KINDS}. */
export type CrossReferenceKind = (typeof CROSS_REFERENCE_KINDS)[number];

/** A reference (Verweis) from one file, proceeding or document to another, known at both ends. @norm xdomea 3.1 VerweisType */
@Entity('cross_reference')
export class CrossReference {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: CrossReferenceKind;

  @Column('text', { name: 'from_kind' })
  fromKind: RecordObjectKind;

  @Column('uuid', { name: 'from_id' })
  fromId: string;

  @Column('text', { name: 'to_kind' })
  toKind: RecordObjectKind;

  @Column('uuid', { name: 'to_id' })
  toId: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('text', { name: 'added_by_name' })
  addedByName: string;

  /**
   * Refers from one object to another.
   * @throws {CrossReferenceToItself} Thrown when both are the same.
   */
  static between(
    from: RecordObject & { readonly reference: string },
    to: RecordObject,
    input: { readonly id: string; readonly kind: CrossReferenceKind; readonly note: string | null },
    by: Person,
    now: Date,
  ): CrossReference {
    if (from.id === to.id) throw new CrossReferenceToItself(from.reference);
    return Object.assign(new CrossReference(), {
      id: input.id,
      kind: input.kind,
      fromKind: from.kind,
      fromId: from.id,
      toKind: to.kind,
      toId: to.id,
      note: input.note?.trim() || null,
      addedAt: now,
      addedByName: by.name,
    });
  }

  /** Whether both ends read it alike, so that it need not be said a second time the other way round. */
  get isMutual(): boolean {
    return this.kind === 'see-also';
  }
}
