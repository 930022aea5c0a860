import { once } from 'node:events';
import { DemoSignIns } from '#modules/identity';
import { type ApplicationConfig, readApplicationConfig } from './configuration.js';
import { SeedDemoCity } from './demo/seed-demo-city.js';
import { printWelcome } from './demo/welcome.js';
import { reindex } from './reindex.js';
import { faultWithPlace } from '#platform/logging';
import { importFiles } from './import-files/import-files-command.js';
import { serve } from './serve.js';
import { createAdmin, setUp } from './set-up/set-up-commands.js';
import { checkPort, StartRefused, wordsForStart } from './start-refusal.js';
import { migrate, prepareSurroundings, type Surroundings } from './surroundings.js';
import { withTool } from './tool.js';
import { isFatal } from './uncaught-fault.js';
import { verify } from './verify.js';

const USAGE = `talakte ROLLE / ROLE
  all       Seiten, Schnittstelle und Arbeiter mit eingebetteten Voreinstellungen / pages, interface and worker, embedded defaults
  api       Seiten und Schnittstelle / pages and interface
  worker    Arbeiter / worker
  migrate   Schema auf den Stand bringen / bring the schema up to date
  seed      Musterstadt anlegen (TALAKTE_DEMO=yes) / build the demo city
  verify    Protokoll und Objekte prüfen / verify journal and objects
  reindex   Suchindex im Betrieb neu aufbauen / rebuild the search index while it is in use
  set-up ORDNER [--dry-run]
            Ämter, Konten und Aktenplan anlegen / create offices, accounts and filing plan
  create-admin BENUTZER "NAME" [--again]
            erste Administration anlegen / make the first administrator
  import-files LISTE ORDNER [--dry-run] [--skip-faulty]
            Altbestand übernehmen / take old stock over
  totp NAME Anmeldecode eines Musterkontos / sign-in code of a demo account
`;

/** A second wish to stop within this time is the same Ctrl-C. */
const INSISTS_AFTER_MS = 3000;

/** Commands that set up a real city and bring its old stock in. */
const CITY_COMMANDS: ReadonlyMap<string, typeof setUp> = new Map([
  ['set-up', setUp],
  ['create-admin', createAdmin],
  ['import-files', importFiles],
]);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs one role to its end.
 * @returns exit code
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const [role = 'all', ...rest] = args;
  try {
    const config = readApplicationConfig(withDefaults(role, environment));
    return await runRole(role, rest, config);
  } catch (error) {
    process.stderr.write(`${wordsForStart(error) ?? faultWithPlace(error)}\n`);
    return 1;
  }
}

/** Without a database of its own an installation is a trial: it gets the demo city unless told otherwise. */
function withDefaults(role: string, environment: Environment): Environment {
  const isTrial = (environment['DATABASE_URL'] ?? '') === '';
  const wantsDemo = ['all', 'seed', 'totp', 'verify', 'reindex'].includes(role);
  return isTrial && wantsDemo ? { TALAKTE_DEMO: 'yes', LOG_LEVEL: 'warn', ...environment } : environment;
}

async function runRole(role: string, rest: readonly string[], config: ApplicationConfig): Promise<number> {
  const command = CITY_COMMANDS.get(role);
  if (command) return runCommand(command, rest, config);
  if (isServer(role)) {
    checkNoArguments(role, rest);
    return runServer(role, config);
  }
  switch (role) {
    case 'migrate':
      return within(config, async (surroundings) => {
        const applied = await migrate(surroundings);
        process.stdout.write(
          `${applied.length === 0 ? 'Schema ist aktuell / schema is up to date' : applied.join('\n')}\n`,
        );
        return 0;
      });
    case 'seed':
      return within(config, async (surroundings) => {
        if (surroundings.isEmbedded) await migrate(surroundings);
        await withTool(config, surroundings, (application) => application.get(SeedDemoCity).execute(say));
        return 0;
      });
    case 'verify':
      return within(config, async (surroundings) => ((await withTool(config, surroundings, verify)) ? 0 : 1));
    case 'reindex':
      return within(config, async (surroundings) => {
        const stopSignal = onceAskedToStop();
        return (await withTool(config, surroundings, (application) => reindex(application, stopSignal))) ? 0 : 1;
      });
    case 'totp':
      return within(config, async (surroundings) => {
        const code = await withTool(config, surroundings, (application) =>
          application.get(DemoSignIns).currentTotpCode(rest[0] ?? ''),
        );
        process.stdout.write(`${code}\n`);
        return 0;
      });
    default:
      process.stderr.write(USAGE);
      return role === 'help' ? 0 : 2;
  }
}

function isServer(role: string): role is 'all' | 'api' | 'worker' {
  return ['all', 'api', 'worker'].includes(role);
}

async function runCommand(command: typeof setUp, rest: readonly string[], config: ApplicationConfig): Promise<number> {
  return within(config, async (surroundings) => {
    if (surroundings.isEmbedded) await migrate(surroundings);
    return withTool(config, surroundings, (application) => command(application, rest, write));
  });
}

async function within(
  config: ApplicationConfig,
  work: (surroundings: Surroundings) => Promise<number>,
): Promise<number> {
  const surroundings = await prepareSurroundings(config);
  try {
    return await work(surroundings);
  } finally {
    await surroundings.stop();
  }
}

async function runServer(side: 'all' | 'api' | 'worker', config: ApplicationConfig): Promise<number> {
  const stopSignal = onceAskedToStop();
  endOrderlyOnFaults();
  if (config.http.PORT !== 0) await checkPort(config.http.HOST, config.http.PORT);
  const code = await within(config, async (surroundings) => {
    if (surroundings.isEmbedded) {
      const applied = await migrate(surroundings);
      if (applied.length > 0) say(`Schema angelegt / schema made: ${String(applied.length)}`);
    }
    const running = await serve(side, config, surroundings);
    try {
      if (side === 'all' && config.identity.TALAKTE_DEMO === 'yes') {
        const seed = running.application.get(SeedDemoCity);
        await seed.execute(say, stopSignal);
        if (!stopSignal.aborted) await seed.bringMail();
        if (!stopSignal.aborted) await printWelcome(running);
      } else {
        say(running.address);
      }
      if (!stopSignal.aborted) await once(stopSignal, 'abort');
      say('wird beendet … / stopping …');
    } finally {
      await running.stop();
    }
    return 0;
  });
  say('beendet / stopped');
  return code;
}

/** Options come from the environment: `npm start -- --port 80` must not run on another port without a word. */
function checkNoArguments(role: string, rest: readonly string[]): void {
  if (rest.length === 0) return;
  throw new StartRefused(
    `„${rest.join(' ')}“ kennt ${role} nicht: Optionen kommen aus der Umgebung, etwa: PORT=3001 npm start (alle in docs/operations/options.md).`,
    `${role} does not know "${rest.join(' ')}": options come from the environment, such as: PORT=3001 npm start (all of them in docs/operations/options.md).`,
  );
}

/**
 * Aborted by the first SIGINT or SIGTERM. Ctrl-C reaches a program below npm several times over (from the terminal, from
 * npm); repetitions must not cut short what stops in order. Who insists later ends it at once.
 */
function onceAskedToStop(): AbortSignal {
  const controller = new AbortController();
  let askedAt: number | undefined;
  const ask = (): void => {
    askedAt ??= Date.now();
    if (Date.now() - askedAt > INSISTS_AFTER_MS) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', ask).on('SIGTERM', ask);
  return controller.signal;
}

/** Node would print a fault nobody caught with all it carries, such as the values of a statement: personal data. */
function endOrderlyOnFaults(): void {
  process.on('uncaughtException', (error, origin) => {
    const level = isFatal(error, origin) ? 'fatal' : 'warn';
    process.stderr.write(`${JSON.stringify({ level, pid: process.pid, msg: faultWithPlace(error) })}\n`);
    if (level === 'fatal') process.exit(1);
  });
}

function write(text: string): void {
  process.stdout.write(text);
}

function say(text: string): void {
  process.stdout.write(`[TalAkte] ${text}\n`);
}
