import type { DomainEvent } from '#kernel/domain-event';

type AboutType = { readonly fileTypeId: string; readonly key: string; readonly version: number };

/** A version of a file type was begun as a draft. */
export type FileTypeDrafted = DomainEvent<'file-types.drafted', AboutType>;
/** A draft was changed. */
export type FileTypeChanged = DomainEvent<'file-types.changed', AboutType>;
/** A version was released: new files are opened with it. */
export type FileTypeReleased = DomainEvent<'file-types.released', AboutType>;
/** A draft was thrown away. */
export type FileTypeDiscarded = DomainEvent<'file-types.discarded', AboutType>;
/** A type was retired: it takes no new files. */
export type FileTypeRetired = DomainEvent<'file-types.retired', AboutType>;
/** A retired type takes files again. */
export type FileTypeReinstated = DomainEvent<'file-types.reinstated', AboutType>;

/** Every fact about a file type. */
export type FileTypeEvent =
  FileTypeDrafted | FileTypeChanged | FileTypeReleased | FileTypeDiscarded | FileTypeRetired | FileTypeReinstated;
