import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { createObjectStore } from './create-object-store.js';
import { ObjectStore } from './domain/object-store.port.js';
import { ObjectRegistry } from './persistence/object-registry.js';
import type { StorageConfig } from './storage.config.js';

@Injectable()
class ObjectStoreEnd implements OnApplicationShutdown {
  constructor(private readonly store: ObjectStore) {}

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}

/** Offers {@link ObjectStore} and {@link ObjectRegistry} everywhere; needs the database module. */
@Global()
@Module({})
export class StorageModule {
  /** The application does not start while the store cannot be used or does not lock. */
  static forRoot(config: StorageConfig): DynamicModule {
    const startStore = async (): Promise<ObjectStore> => {
      const store = createObjectStore(config);
      await store.start();
      return store;
    };
    return {
      module: StorageModule,
      providers: [{ provide: ObjectStore, useFactory: startStore }, ObjectRegistry, ObjectStoreEnd],
      exports: [ObjectStore, ObjectRegistry],
    };
  }
}
