import { type PlanFault, type PlanUnitContent, readPlan } from '#modules/filing-plan';
import type { Role } from '#modules/identity';
import type { CityFault, CityFaultCode } from './city-fault.js';
import type { AccountRow, CityFiles, OfficeRow, PlanFile } from './city-files.js';

/** An office to be there. */
export interface OfficeDraft {
  readonly place: OfficeRow;
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly parent: string | null;
  readonly address: string;
  readonly keywords: readonly string[];
}

/** An account to be there. */
export interface AccountDraft {
  readonly place: AccountRow;
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly office: string | null;
  readonly roles: readonly { readonly role: Role; readonly office: string | null }[];
}

/** A city without fault, or the faults. */
export interface CheckedCity {
  readonly offices: readonly OfficeDraft[];
  readonly accounts: readonly AccountDraft[];
  readonly plan: readonly PlanUnitContent[];
  readonly faults: readonly CityFault[];
}

const NUMBER = /^[0-9A-Za-z]+([./-][0-9A-Za-z]+)*$/;
const USERNAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const SHORT_NAME_LENGTH = 40;

const ROLE_WORDS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['poststelle', 'mail-room'],
  ['mail-room', 'mail-room'],
  ['sachbearbeitung', 'caseworker'],
  ['caseworker', 'caseworker'],
  ['teamleitung', 'team-lead'],
  ['leitung', 'team-lead'],
  ['team-lead', 'team-lead'],
  ['schriftgutverwaltung', 'records-manager'],
  ['registratur', 'records-manager'],
  ['records-manager', 'records-manager'],
  ['stadtarchiv', 'archivist'],
  ['archiv', 'archivist'],
  ['archivist', 'archivist'],
  ['revision', 'auditor'],
  ['auditor', 'auditor'],
  ['datenschutz', 'data-protection-officer'],
  ['data-protection-officer', 'data-protection-officer'],
  ['administration', 'administrator'],
  ['administrator', 'administrator'],
]);
const WHOLE_CITY = ['', '*', 'stadt', 'city'];

type AnyRow = { readonly file: string; readonly row: number; readonly columns: Readonly<Record<string, string>> };

/** Collects faults at their places. */
class FaultList {
  readonly faults: CityFault[] = [];

  add(place: AnyRow, field: string, code: CityFaultCode, value?: string): void {
    const { file, row, columns } = place;
    this.faults.push({ file, row, column: columns[field] ?? field, code, ...(value === undefined ? {} : { value }) });
  }

  /** Adds a fault where the condition says so. */
  addWhen(condition: boolean, place: AnyRow, field: string, code: CityFaultCode, value: string | null): void {
    if (condition) this.add(place, field, code, value ?? '');
  }

  /** Whether the cell is filled. */
  demand(place: AnyRow & { readonly cells: Readonly<Record<string, string>> }, ...fields: string[]): boolean {
    const missing = fields.filter((field) => (place.cells[field] ?? '') === '');
    for (const field of missing) this.add(place, field, 'value-missing');
    return missing.length === 0;
  }
}

/**
 * Checks everything a folder says before anything is changed.
 * @param existing numbers of the offices that are open in the system
 */
export async function checkCity(files: CityFiles, existing: ReadonlySet<string>): Promise<CheckedCity> {
  const list = new FaultList();
  const offices = checkOffices(files.offices, existing, list);
  const numbers = new Set([...existing, ...offices.map(({ number }) => number)]);
  const accounts = checkAccounts(files.accounts, numbers, list);
  const plan = files.plan && (await readPlan(files.plan.bytes, numbers));
  const planFaults = files.plan && plan ? cityFaults(files.plan, plan.faults) : [];
  return { offices, accounts, plan: plan?.units ?? [], faults: [...files.faults, ...list.faults, ...planFaults] };
}

function checkOffices(rows: readonly OfficeRow[], existing: ReadonlySet<string>, list: FaultList): OfficeDraft[] {
  const drafts = new Map<string, OfficeDraft>();
  for (const place of rows) {
    const { number, name, shortName, parent, address, keywords } = place.cells;
    if (!list.demand(place, 'number', 'name')) continue;
    list.addWhen(!NUMBER.test(number), place, 'number', 'number-invalid', number);
    list.addWhen(drafts.has(number), place, 'number', 'value-taken', number);
    drafts.set(number, {
      place,
      number,
      name,
      shortName: shortName === '' ? name.slice(0, SHORT_NAME_LENGTH) : shortName,
      parent: filled(parent),
      address,
      keywords: wordsOf(keywords),
    });
  }
  for (const draft of drafts.values()) {
    const { parent, place } = draft;
    const isUnknown = parent !== null && !drafts.has(parent) && !existing.has(parent);
    list.addWhen(isUnknown, place, 'parent', 'office-unknown', parent);
    list.addWhen(isBelowItself(draft, drafts), place, 'parent', 'office-below-itself', parent);
  }
  return [...drafts.values()];
}

function isBelowItself(draft: OfficeDraft, drafts: ReadonlyMap<string, OfficeDraft>): boolean {
  let above = draft.parent;
  for (let steps = 0; above !== null && steps <= drafts.size; steps += 1) {
    if (above === draft.number) return true;
    above = drafts.get(above)?.parent ?? null;
  }
  return false;
}

function checkAccounts(rows: readonly AccountRow[], offices: ReadonlySet<string>, list: FaultList): AccountDraft[] {
  const drafts = new Map<string, AccountDraft>();
  for (const place of rows) {
    const { displayName, email, office, roleOffice } = place.cells;
    const username = place.cells.username.toLowerCase();
    if (!list.demand(place, 'username', 'displayName', 'role')) continue;
    list.addWhen(!USERNAME.test(username), place, 'username', 'username-invalid', username);
    list.addWhen(email !== '' && !EMAIL.test(email), place, 'email', 'email-invalid', email);
    const inOffice = WHOLE_CITY.includes(roleOffice.toLowerCase()) ? null : roleOffice;
    for (const [field, number] of [
      ['office', filled(office)],
      ['roleOffice', inOffice],
    ] as const) {
      list.addWhen(number !== null && !offices.has(number), place, field, 'office-unknown', number);
    }
    const role = ROLE_WORDS.get(place.cells.role.toLowerCase());
    list.addWhen(role === undefined, place, 'role', 'role-unknown', place.cells.role);
    if (role === undefined) continue;
    addRole(drafts, { place, username, displayName, email, office: filled(office) }, list, { role, office: inOffice });
  }
  return [...drafts.values()];
}

function addRole(
  drafts: Map<string, AccountDraft>,
  person: Omit<AccountDraft, 'roles'>,
  list: FaultList,
  role: AccountDraft['roles'][number],
): void {
  const earlier = drafts.get(person.username);
  const roles = [...(earlier?.roles ?? []), role];
  if (earlier && [earlier.displayName, earlier.email, earlier.office].join('\n') !== personKey(person)) {
    list.add(person.place, 'username', 'person-differs', person.username);
  }
  const administrators = roles.filter((one) => one.role === 'administrator');
  const isMixed = administrators.length > 0 && administrators.length < roles.length;
  if (isMixed || administrators.some((one) => one.office !== null)) {
    list.add(person.place, 'role', 'roles-incompatible', person.place.cells.role);
  }
  drafts.set(person.username, { ...(earlier ?? person), roles });
}

function personKey({ displayName, email, office }: Omit<AccountDraft, 'roles'>): string {
  return [displayName, email, office].join('\n');
}

/** Faults of the plan at their places in its file; a city's first plan leaves no question open. */
function cityFaults({ file }: PlanFile, faults: readonly PlanFault[]): CityFault[] {
  return faults
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, row, column, value, detail }) => ({
      file,
      code,
      ...(row === null ? {} : { row }),
      ...(column === null ? {} : { column }),
      value: [value, detail].filter((text) => text !== null).join(', '),
    }));
}

function filled(text: string): string | null {
  return text === '' ? null : text;
}

function wordsOf(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
