import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from './database.js';
import { Notifications } from './notifications.js';

const CONNECTION_LIMIT_MS = 20_000;

/** Connects to PostgreSQL as the application role and offers {@link Database} and {@link Notifications} everywhere. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param url connection of the application role; @param poolSize most connections of this process */
  static forRoot(url: string, poolSize: number): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          poolSize,
          autoLoadEntities: true,
          synchronize: false,
          uuidExtension: 'pgcrypto',
          installExtensions: false,
          applicationName: 'talakte',
          // Whoever waits longer for a connection is told to come again, instead of waiting for ever.
          connectTimeoutMS: CONNECTION_LIMIT_MS,
          retryAttempts: 5,
          retryDelay: 1000,
        }),
      ],
      providers: [Database, { provide: Notifications, useFactory: () => new Notifications(url) }],
      exports: [Database, Notifications],
    };
  }
}
