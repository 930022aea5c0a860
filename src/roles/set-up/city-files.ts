import path from 'node:path';
import type { CityFault } from './city-fault.js';
import { type Column, readOptional, readTable, type TableRow } from './read-table.js';

/** Names of the files in a city's folder; each may be missing. */
export const CITY_FILES = {
  city: 'city.json',
  offices: 'offices.csv',
  accounts: 'accounts.csv',
  filingPlan: 'filing-plan.csv',
} as const;

/** Names the filing plan may have instead. */
const PLAN_FILES = [CITY_FILES.filingPlan, 'filing-plan.xlsx', 'filing-plan.xml'];

/** The filing plan as it lies in the folder. */
export interface PlanFile {
  readonly file: string;
  readonly bytes: Buffer;
}

const OFFICE_COLUMNS = {
  number: { names: ['Nummer', 'number'], isRequired: true },
  name: { names: ['Name', 'Bezeichnung', 'name'], isRequired: true },
  shortName: { names: ['Kurzname', 'short name'] },
  parent: { names: ['Übergeordnet', 'parent'], isRequired: true },
  address: { names: ['Anschrift', 'address'] },
  keywords: { names: ['Stichwörter', 'keywords'] },
} satisfies Record<string, Column>;

const ACCOUNT_COLUMNS = {
  username: { names: ['Benutzername', 'user name'], isRequired: true },
  displayName: { names: ['Name', 'full name'], isRequired: true },
  email: { names: ['E-Mail', 'e-mail'] },
  office: { names: ['Amt', 'office'], isRequired: true },
  role: { names: ['Rolle', 'role'], isRequired: true },
  roleOffice: { names: ['Rolle gilt für', 'role in'] },
} satisfies Record<string, Column>;

/** A row of the offices. */
export type OfficeRow = TableRow<keyof typeof OFFICE_COLUMNS>;
/** One role of a person; a person with several roles has several rows. */
export type AccountRow = TableRow<keyof typeof ACCOUNT_COLUMNS>;

/** What the city says about itself, so that its own address in a letter is not taken for the sender. */
export interface CityProfile {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly addresses: readonly string[];
  readonly documentTypes: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly filingPlan: { readonly name: string; readonly version: string } | undefined;
}

/** Everything in a city's folder as it was read. */
export interface CityFiles {
  readonly profile: CityProfile | undefined;
  readonly offices: readonly OfficeRow[];
  readonly accounts: readonly AccountRow[];
  readonly plan: PlanFile | undefined;
  readonly faults: readonly CityFault[];
}

/** Reads a city's folder; files that are missing leave what is there alone. */
export async function readCityFiles(folder: string): Promise<CityFiles> {
  const [profile, offices, accounts, plan] = await Promise.all([
    readProfile(folder),
    readTable(folder, CITY_FILES.offices, OFFICE_COLUMNS),
    readTable(folder, CITY_FILES.accounts, ACCOUNT_COLUMNS),
    readPlanFile(folder),
  ]);
  const tables = [offices, accounts].filter((table) => table !== undefined);
  const isEmpty = tables.length === 0 && !plan && profile.found === undefined && profile.faults.length === 0;
  const isPlanNameless = plan !== undefined && profile.found?.filingPlan === undefined;
  return {
    profile: profile.found,
    offices: rowsOf(offices),
    accounts: rowsOf(accounts),
    plan,
    faults: [
      ...profile.faults,
      ...tables.flatMap((table) => table.faults),
      ...(isEmpty ? Object.values(CITY_FILES).map((file) => ({ file, code: 'file-missing' }) as const) : []),
      ...(isPlanNameless ? [{ file: CITY_FILES.city, column: 'filingPlan', code: 'value-missing' } as const] : []),
    ],
  };
}

async function readPlanFile(folder: string): Promise<PlanFile | undefined> {
  for (const file of PLAN_FILES) {
    const bytes = await readOptional(path.join(folder, file));
    if (bytes !== undefined) return { file, bytes };
  }
  return undefined;
}

function rowsOf<Row>(table: { readonly rows: readonly Row[] } | undefined): readonly Row[] {
  return table?.rows ?? [];
}

async function readProfile(folder: string): Promise<{ found: CityProfile | undefined; faults: CityFault[] }> {
  const file = CITY_FILES.city;
  const bytes = await readOptional(path.join(folder, file));
  if (bytes === undefined) return { found: undefined, faults: [] };
  let content: unknown;
  try {
    content = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    return { found: undefined, faults: [{ file, code: 'file-unreadable', value: (error as Error).message }] };
  }
  const profile = profileOf(content);
  if (profile) return { found: profile, faults: [] };
  return { found: undefined, faults: [{ file, column: 'name', code: 'value-missing' }] };
}

function profileOf(content: unknown): CityProfile | undefined {
  const fields = recordOf(content);
  const name = textOf(fields['name']);
  if (name === '') return undefined;
  const plan = recordOf(fields['filingPlan']);
  const [planName, version] = [textOf(plan['name']), textOf(plan['version'])];
  return {
    name,
    aliases: textsOf(fields['aliases']),
    addresses: textsOf(fields['addresses']),
    documentTypes: listOf(fields['documentTypes']).map((type) => {
      const { name: typeName, keywords } = recordOf(type);
      return { name: textOf(typeName), keywords: textsOf(keywords) };
    }),
    filingPlan: planName === '' || version === '' ? undefined : { name: planName, version },
  };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function textsOf(value: unknown): string[] {
  return listOf(value)
    .map(textOf)
    .filter((text) => text !== '');
}
