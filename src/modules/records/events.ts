import type { DomainEvent } from '#kernel/domain-event';
export type * from './access-events.js';
export type * from './document-events.js';
export type * from './draft-events.js';
export type * from './life-events.js';
export type * from './part-events.js';
export type * from './type-events.js';

/** A file (Akte) was opened. */
export type RecordFileOpened = DomainEvent<
  'records.file-opened',
  { readonly fileId: string; readonly reference: string; readonly leadUnitId: string }
>;

/** A file was re-marked: it lies under another plan unit, or another unit is in charge of it. */
export type RecordFileRemarked = DomainEvent<
  'records.file-remarked',
  {
    readonly fileId: string;
    readonly reference: string;
    readonly formerReference: string;
    readonly leadUnitId: string;
    readonly formerLeadUnitId: string;
  }
>;

/** Proceedings and documents went into a file, out of others: moved, merged, split off, or taken back. */
export type RecordContentMoved = DomainEvent<
  'records.content-moved',
  { readonly moveId: string; readonly fileId: string; readonly fileIds: readonly string[] }
>;

/** A proceeding (Vorgang) was opened in a file. */
export type ProceedingOpened = DomainEvent<
  'records.proceeding-opened',
  { readonly fileId: string; readonly proceedingId: string; readonly reference: string }
>;

/** A document was put into a file. */
export type DocumentAdded = DomainEvent<
  'records.document-added',
  {
    readonly fileId: string;
    readonly documentId: string;
    readonly proceedingId: string | null;
    readonly leadUnitId: string;
  }
>;

type AboutRehearsal = { readonly rehearsalId: string; readonly planId: string };

/** A version of the plan is being tried out on the stock. */
export type PlanRehearsalBegun = DomainEvent<'records.plan-rehearsal-begun', AboutRehearsal>;
/** The report of a rehearsal was worked out. */
export type PlanRehearsed = DomainEvent<'records.plan-rehearsed', AboutRehearsal>;
/** It was decided where files go, or why a period is as it is. */
export type PlanRehearsalDecided = DomainEvent<'records.plan-rehearsal-decided', AboutRehearsal>;
/** One side signed the report. */
export type PlanRehearsalApproved = DomainEvent<'records.plan-rehearsal-approved', AboutRehearsal>;
/** Somebody asked for the application or the undoing. */
export type PlanRehearsalRequested = DomainEvent<'records.plan-rehearsal-requested', AboutRehearsal>;
/** The stock is as the report says. */
export type PlanRehearsalApplied = DomainEvent<'records.plan-rehearsal-applied', AboutRehearsal>;
/** The stock is as it was before. */
export type PlanRehearsalUndone = DomainEvent<'records.plan-rehearsal-undone', AboutRehearsal>;
/** The rehearsal was put aside. */
export type PlanRehearsalDiscarded = DomainEvent<'records.plan-rehearsal-discarded', AboutRehearsal>;
/** Every fact about a rehearsal as a whole. */
export type PlanRehearsalEvent =
  | PlanRehearsalBegun
  | PlanRehearsed
  | PlanRehearsalDecided
  | PlanRehearsalApproved
  | PlanRehearsalRequested
  | PlanRehearsalApplied
  | PlanRehearsalUndone
  | PlanRehearsalDiscarded;

/** A change of the plan gave files other references or units in charge; a part of them. */
export type RecordFilesMoved = DomainEvent<
  'records.files-moved',
  { readonly rehearsalId: string; readonly fileIds: readonly string[] }
>;
