import type { INestApplicationContext } from '@nestjs/common';
import { DomainError } from '#kernel/domain-error';
import { CreateAdministrator } from '#modules/identity';
import { ReleaseShippedTypes } from '../release-shipped-types.js';
import { faultLine } from './city-fault.js';
import { SET_UP_ACTOR, SetUpCity, type SetUpOutcome } from './set-up-city.js';

const SET_UP_USAGE = 'talakte set-up ORDNER/FOLDER [--dry-run] [--file-types]\n';
const SET_UP_OPTIONS = ['--dry-run', '--file-types'];
const ADMIN_USAGE = 'talakte create-admin BENUTZERNAME/USERNAME "NAME" [--again]\n';

/** Where a command writes to. */
export type Say = (text: string) => void;

/**
 * `npx talakte set-up FOLDER`: offices, accounts and filing plan of a city.
 * @returns exit code
 */
export async function setUp(application: INestApplicationContext, args: readonly string[], say: Say): Promise<number> {
  const [folder] = args.filter((arg) => !arg.startsWith('--'));
  const dryRun = args.includes('--dry-run');
  if (folder === undefined || args.some((arg) => arg.startsWith('--') && !SET_UP_OPTIONS.includes(arg))) {
    say(SET_UP_USAGE);
    return 2;
  }
  const outcome = await application.get(SetUpCity).execute(folder, { dryRun });
  if (outcome.faults.length > 0) {
    say(outcome.faults.map((fault) => `${faultLine(fault)}\n`).join(''));
    say(`${String(outcome.faults.length)} Fehler, nichts geändert / faults, nothing changed\n`);
    return 1;
  }
  say(report(outcome, dryRun));
  if (args.includes('--file-types') && !dryRun) {
    const types = await application.get(ReleaseShippedTypes).execute(SET_UP_ACTOR);
    say(`  Fallaktenarten / file types: ${types.length === 0 ? '–' : types.join(', ')}\n`);
  }
  return 0;
}

function report(outcome: SetUpOutcome, dryRun: boolean): string {
  const { offices, accounts, filingPlan, profile, differences } = outcome;
  const lines = [
    dryRun ? 'Probelauf, nichts geändert / dry run, nothing changed' : 'Angelegt / created',
    `  ${String(offices.length)} Ämter / offices`,
    `  ${String(accounts.length)} Konten / accounts`,
    `  Aktenplan / filing plan: ${filingPlan ?? '–'}`,
    `  Angaben zur Stadt / description of the city: ${profile ? 'ja / yes' : '–'}`,
    ...differences.map((difference) => `  weicht ab, bleibt / differs, left alone: ${difference}`),
  ];
  if (!dryRun && accounts.length > 0) {
    lines.push(
      '',
      'Startkennwörter, nur jetzt zu sehen, 14 Tage gültig / start passwords, shown only now, valid for 14 days',
      ...accounts.map((account) => `${account.username};${account.displayName};${account.startPassword}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

/**
 * `npx talakte create-admin USERNAME "NAME"`: the first administrator of a city.
 * @returns exit code
 */
export async function createAdmin(
  application: INestApplicationContext,
  args: readonly string[],
  say: Say,
): Promise<number> {
  const [username, displayName, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const again = args.includes('--again');
  const hasOthers = args.some((arg) => arg.startsWith('--') && arg !== '--again');
  if (username === undefined || displayName === undefined || rest.length > 0 || hasOthers) {
    say(ADMIN_USAGE);
    return 2;
  }
  try {
    const created = await application.get(CreateAdministrator).execute(SET_UP_ACTOR, { username, displayName, again });
    say(
      [
        `Benutzername / user name:       ${username.trim().toLowerCase()}`,
        `Startkennwort / start password: ${created.startPassword ?? ''}`,
        `Zweiter Faktor / second factor: ${created.enrolmentUri}`,
        'Nur jetzt zu sehen. Das Kennwort wird bei der ersten Anmeldung geändert und gilt 14 Tage.',
        'Shown only now. The password is changed at the first sign-in and valid for 14 days.',
        '',
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    say(`${refusal(error)}\n`);
    return 1;
  }
}

function refusal(error: DomainError): string {
  if (error.code === 'IDENTITY.ADMINISTRATOR_EXISTS') {
    return [
      'Es gibt schon eine Administration. Wenn niemand von ihr mehr hineinkommt: noch einmal mit --again (steht dann im Protokoll).',
      'There is an administrator already. If none can sign in any more: again with --again (the journal will say so).',
    ].join('\n');
  }
  return `${error.code}: ${error.message}`;
}
