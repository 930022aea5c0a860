import type { UserActor } from '#kernel/actor';
import type { CollectFiles, FileVolume } from '#modules/exchange';
import type { FileAccess, RecordFileQueries, RecordLife } from '#modules/records';
import type { BulkAct, BulkSettings } from '../domain/bulk-act.js';
import type { FileBefore } from '../persistence/bulk-run.repository.js';

/** The use cases of single files. */
export interface SingleFiles {
  readonly files: RecordFileQueries;
  readonly access: FileAccess;
  readonly life: RecordLife;
  /** Where files are collected that go out in one archive. */
  readonly collect: CollectFiles;
}

/** What is said for an act. */
export type SettingsOf<Act extends BulkAct> = Extract<BulkSettings, { readonly act: Act }>;

/** One step on one file. */
export interface FileStepToTake<Act extends BulkAct> {
  readonly actor: UserActor;
  readonly fileId: string;
  /** Id of the step: taken a second time with it, it changes nothing more. */
  readonly id: string;
  readonly runId: string;
  readonly settings: SettingsOf<Act>;
  readonly before: FileBefore;
}

/** A step that takes one back. */
export interface FileStepBack<Act extends BulkAct> extends FileStepToTake<Act> {
  /** Id of the step that is taken back. */
  readonly ofId: string;
  readonly reason: string;
}

/** What a step means for a file beside what was said. */
export interface Foreseen {
  /** Each by its code. */
  readonly effects: readonly string[];
  /** Its reference, where it gets another one. */
  readonly formerReference?: string;
  /** What has no place any more, in words of the file. */
  readonly lost?: readonly string[];
  /** How much goes out, where something does. */
  readonly volume?: FileVolume;
}

/** An act on one file, through the use case a person takes who does it with that file alone. */
export interface FileAct<Act extends BulkAct> {
  /** What the file is like, as far as the act asks for it or its undo must know it. @throws {AlreadySo} Thrown when there is nothing to change. */
  look(single: SingleFiles, step: Pick<FileStepToTake<Act>, 'actor' | 'fileId' | 'settings'>): Promise<FileBefore>;
  take(single: SingleFiles, step: FileStepToTake<Act>): Promise<unknown>;
  /** What else taking the step would mean for the file; asked in the rehearsal only. */
  foresee?(single: SingleFiles, step: FileStepToTake<Act>): Promise<Foreseen>;
  /** Refuses where something has happened to the file since. */
  takeBack?(single: SingleFiles, step: FileStepBack<Act>): Promise<unknown>;
}
