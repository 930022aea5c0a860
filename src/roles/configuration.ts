import { ExchangeConfig } from '#modules/exchange';
import { IdentityConfig } from '#modules/identity';
import { IntakeConfig } from '#modules/intake';
import { StorageConfig } from '#modules/storage';
import { readConfigurations } from '#platform/config';
import { DatabaseConfig } from '#platform/database';
import { HttpConfig } from '#platform/http';
import { LoggingConfig } from '#platform/logging';

/** Every class of options; docs/operations lists them all. */
export const CONFIGURATION_CLASSES = [
  HttpConfig,
  DatabaseConfig,
  StorageConfig,
  IdentityConfig,
  IntakeConfig,
  ExchangeConfig,
  LoggingConfig,
] as const;

/** All options of the application. */
export interface ApplicationConfig {
  readonly http: HttpConfig;
  readonly database: DatabaseConfig;
  readonly storage: StorageConfig;
  readonly identity: IdentityConfig;
  readonly intake: IntakeConfig;
  readonly exchange: ExchangeConfig;
  readonly logging: LoggingConfig;
}

/**
 * Reads all options from the environment.
 * @throws {ConfigurationError} Thrown with every fault at once.
 */
export function readApplicationConfig(environment: Readonly<Record<string, string | undefined>>): ApplicationConfig {
  const [http, database, storage, identity, intake, exchange, logging] = readConfigurations(
    CONFIGURATION_CLASSES,
    environment,
  );
  return { http, database, storage, identity, intake, exchange, logging };
}
