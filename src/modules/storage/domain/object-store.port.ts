import type { Readable } from 'node:stream';
import type { ObjectLock, Retention } from './retention.js';

/** Where the bytes of an upload come from; read once, from its beginning to its end. */
export type ContentSource = Readable | AsyncIterable<Uint8Array>;

/** What is demanded of the store together with the bytes. */
export interface PutOptions {
  /** Media type such as `application/pdf`; that of the first put stays. */
  readonly mediaType: string;
  readonly retention: Retention;
  readonly hold: boolean;
  /** Hash announced by the sender, lower-case hex: other bytes are refused. */
  readonly expectedSha256?: string;
  /** Number of bytes announced by the sender: more or fewer are refused. */
  readonly expectedSize?: number;
  /** More bytes than this are refused while they arrive. */
  readonly maxBytes?: number;
}

/** One object (unveränderliches Original) as it lies in the store; its lock was read back from there. */
export interface StoredObject extends ObjectLock {
  /** SHA-256 of the content in lower-case hex; also its address. */
  readonly hash: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly createdAt: Date;
}

/** What became of an upload. */
export interface PutOutcome extends StoredObject {
  /** The same bytes were there already: recognised, not stored twice; the lock is the firmer of both. */
  readonly existed: boolean;
}

/** Whole bytes, both ends included; without `end` to the end of the object. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number;
}

/** What an examination of one object found. */
export type Verification =
  | { readonly state: 'ok' }
  | { readonly state: 'missing'; readonly reason: string }
  | { readonly state: 'changed'; readonly actualHash: string }
  | { readonly state: 'unlocked'; readonly reason: string };

/** One entry of the store's own directory. */
export interface ListedObject {
  readonly hash: string;
  readonly sizeBytes: number;
}

/**
 * The store of unchangeable objects (Objektspeicher): put once under the hash of the content, read as often as wanted,
 * locked until the retention has ended. An abstract class, so that it is also the injection token.
 *
 * All operations may throw StorageFullError or StorageUnreachableError (both `unavailable`: try again later), and
 * InvalidStorageRequestError for a malformed hash.
 */
export abstract class ObjectStore {
  /**
   * Makes the store usable: checks its configuration and clears away what a killed process left behind.
   * @throws BucketWithoutLockError
   */
  abstract start(): Promise<void>;

  /** Lets go of connections and temporary folders. */
  abstract close(): Promise<void>;

  /**
   * Stores the bytes under their hash, durably and locked, and returns only after bytes and lock were read back.
   * The same bytes a second time are recognised; their lock is made firmer if demanded, never weaker.
   * Until it returns, nothing or the whole object is visible.
   * @throws UploadBrokenError, ContentMismatchError, ContentTooLargeError, InvalidStorageRequestError: nothing was stored
   * @throws ObjectNotLockedError when the store does not lock as demanded
   * @throws ObjectChangedError when the bytes read back are not the ones sent, or the stored copy is damaged
   */
  abstract put(source: ContentSource, options: PutOptions): Promise<PutOutcome>;

  /**
   * Opens an object, or a part of it, for reading. The bytes are not checked: for anything that is relied on, take
   * `openVerified`.
   * @throws ObjectNotFoundError, InvalidStorageRequestError
   */
  abstract open(hash: string, range?: ByteRange): Promise<Readable>;

  /**
   * Opens a whole object for reading; the stream ends with an ObjectChangedError instead of its end when the bytes do not
   * have the hash. Consumers must not act on the bytes before the end.
   * @throws ObjectNotFoundError
   */
  abstract openVerified(hash: string): Promise<Readable>;

  /**
   * Size, media type and lock of an object, as the store has them now.
   * @throws ObjectNotFoundError; ObjectNotLockedError when it lies there without a lock
   */
  abstract stat(hash: string): Promise<StoredObject>;

  /**
   * Lengthens the retention; an earlier date than the present one changes nothing.
   * @throws ObjectNotFoundError, ObjectNotLockedError, InvalidStorageRequestError
   */
  abstract extendRetention(hash: string, until: Date): Promise<StoredObject>;

  /**
   * Sets or lifts the hold (Löschsperre), which is independent of the retention.
   * @throws ObjectNotFoundError, ObjectNotLockedError
   */
  abstract setHold(hash: string, on: boolean): Promise<StoredObject>;

  /**
   * Deletes an object for good.
   * @throws ObjectLockedError while it is retained or held; ObjectNotFoundError
   */
  abstract remove(hash: string): Promise<void>;

  /**
   * Reads the whole object and compares it with its hash, and looks at its lock. With `registered`, the lock must be at
   * least as firm as that.
   */
  abstract verify(hash: string, registered?: ObjectLock): Promise<Verification>;

  /** All objects in the order of their hashes. */
  abstract list(): AsyncIterable<ListedObject>;

  /** Makes sure that objects can be stored and read now. */
  abstract checkReady(): Promise<void>;
}
