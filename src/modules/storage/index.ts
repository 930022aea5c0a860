/**
 * Storage: the store of unchangeable objects (Originale) and the register of what must be in it.
 */
export { createObjectStore } from './create-object-store.js';
export {
  ObjectStore,
  type PutOptions,
  type PutOutcome,
  type StoredObject,
  type Verification,
} from './domain/object-store.port.js';
export { type ObjectLock, type Retention } from './domain/retention.js';
export {
  ContentTooLargeError,
  ObjectChangedError,
  ObjectLockedError,
  ObjectNotFoundError,
  StorageFullError,
  StorageUnreachableError,
  UploadBrokenError,
} from './errors.js';
export { CreateStoredObject1763701000000 } from './persistence/create-stored-object.migration.js';
export { ObjectRegistry } from './persistence/object-registry.js';
export { StorageConfig } from './storage.config.js';
export { StorageModule } from './storage.module.js';
