import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HeldUploadDecided } from '../document-work-errors.js';
import type { NewFormat } from './document.entity.js';

/** What may become of an upload that came to a version somebody else had gone beyond. */
export const UPLOAD_DECISIONS = ['as-version', 'as-document', 'discarded'] as const;

/** One of {@link UPLOAD_DECISIONS}. */
export type UploadDecision = (typeof UPLOAD_DECISIONS)[number];

/**
 * Bytes that were handed in for a version that is no longer the latest: both sides stay until somebody decides. The bytes
 * lie in the object store from the beginning.
 */
@Entity('held_upload')
export class HeldUpload {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'document_id' })
  documentId: string;

  /** The version the person worked from. */
  @Column('integer', { name: 'base_version' })
  baseVersion: number;

  @Column('jsonb')
  format: NewFormat;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'handed_in_by', nullable: true })
  handedInBy: string | null;

  @Column('text', { name: 'handed_in_by_name' })
  handedInByName: string;

  @Column('timestamptz', { name: 'handed_in_at' })
  handedInAt: Date;

  @Column('text')
  state: 'waiting' | UploadDecision;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decided_by_name', nullable: true })
  decidedByName: string | null;

  /** Text by page; `null` until it was read. */
  @Column('text', { name: 'page_texts', array: true, nullable: true })
  pageTexts: string[] | null;

  /** Keeps what was handed in. */
  static hold(
    input: Pick<HeldUpload, 'id' | 'documentId' | 'baseVersion' | 'format' | 'note'>,
    by: { readonly id: string | null; readonly name: string },
    now: Date,
  ): HeldUpload {
    return Object.assign(new HeldUpload(), input, {
      handedInBy: by.id,
      handedInByName: by.name,
      handedInAt: now,
      state: 'waiting',
      decidedAt: null,
      decidedByName: null,
      pageTexts: null,
    });
  }

  /** Ends the waiting. @throws {HeldUploadDecided} Thrown when it was decided before. */
  decide(decision: UploadDecision, by: string, now: Date): void {
    if (this.state !== 'waiting') throw new HeldUploadDecided(this.id, this.state);
    this.state = decision;
    this.decidedAt = now;
    this.decidedByName = by;
  }
}
