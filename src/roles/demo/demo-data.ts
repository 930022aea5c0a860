import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DisposalKind } from '#modules/filing-plan';
import type { Role } from '#modules/identity';

/** The JSON files lie among the sources; the compiler does not copy them. */
const FOLDER = path.resolve(import.meta.dirname, '../../../src/roles/demo/data');

/** The city itself. */
export interface DemoCity {
  readonly name: string;
  readonly fullName: string;
  readonly street: string;
  readonly postcode: string;
  readonly place: string;
}

/** An office. */
export interface DemoOrgUnit {
  readonly number: string;
  readonly name: string;
  readonly shortName: string;
  readonly parent: string | null;
  readonly address: string;
  readonly keywords: readonly string[];
}

/** A member of staff. */
export interface DemoUser {
  readonly username: string;
  readonly displayName: string;
  readonly email: string;
  readonly unit: string | null;
  readonly roles: readonly { readonly role: Role; readonly unit: string | null }[];
}

/** A unit of the filing plan. */
export interface DemoPlanUnit {
  readonly mark: string;
  readonly title: string;
  readonly description: string;
  readonly parent: string | null;
  readonly mayCarryFiles: boolean;
  readonly retentionYears: number | null;
  readonly disposalKind: DisposalKind;
  readonly leadUnit: string | null;
}

/** A file with its proceedings and documents. */
export interface DemoFile {
  readonly reference: string;
  readonly planMark: string;
  readonly leadUnit: string;
  readonly year: number;
  readonly sequence: number;
  readonly subject: string;
  readonly fileType: string;
  readonly startedOn: string;
  readonly parties: readonly { readonly name: string; readonly address: string; readonly role: string }[];
  readonly proceedings: readonly {
    readonly subject: string;
    readonly documents: readonly {
      readonly subject: string;
      readonly type: string;
      readonly date: string;
      readonly text: string;
    }[];
  }[];
}

/** A type of document. */
export interface DemoDocumentType {
  readonly name: string;
  readonly keywords: readonly string[];
}

/** Everything the demo city consists of. */
export interface DemoData {
  readonly city: DemoCity;
  readonly orgUnits: readonly DemoOrgUnit[];
  readonly users: readonly DemoUser[];
  readonly filingPlan: readonly DemoPlanUnit[];
  readonly files: readonly DemoFile[];
  readonly documentTypes: readonly DemoDocumentType[];
}

/** Reads the demo city. */
export async function readDemoData(): Promise<DemoData> {
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(path.join(FOLDER, `${name}.json`), 'utf8')) as T;
  const [city, orgUnits, users, filingPlan, files, documentTypes] = await Promise.all([
    read<DemoCity>('city'),
    read<DemoOrgUnit[]>('org-units'),
    read<DemoUser[]>('users'),
    read<DemoPlanUnit[]>('filing-plan'),
    read<DemoFile[]>('files'),
    read<DemoDocumentType[]>('document-types'),
  ]);
  return { city, orgUnits, users, filingPlan, files, documentTypes };
}
