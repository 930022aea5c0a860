/**
 * Storage: the store of unchangeable objects (Originale) and the register of what must be in it.
 */
export { createObjectStore } from './create-object-store.js';
export {
  ObjectStore,
  type ByteRange,
  type ContentSource,
  type PutOptions,
  type PutOutcome,
  type StoredObject,
  type Verification,
} from './domain/object-store.port.js';
export { type ObjectLock, type Retention, type RetentionMode } from './domain/retention.js';
export {
  ContentTooLargeError,
  ObjectChangedError,
  ObjectLockedError,
  ObjectNotFoundError,
  StorageFullError,
  StorageUnreachableError,
  UploadBrokenError,
} from './errors.js';
export { ObjectRegistry } from './persistence/object-registry.js';
export { StorageConfig } from './storage.config.js';
export { StorageModule } from './storage.module.js';
