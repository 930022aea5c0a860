import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { UserDirectory } from '#modules/identity';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import type { Variables } from '../engine/execution.js';
import { AjvFormChecker } from '../forms/ajv-form-checker.js';
import { fieldNames, widgetOf } from '../forms/form-fields.js';
import { isRefusedName } from '../model/rules/feel-value.js';
import type { VariableProperties, VariableType } from '../model/talakte-properties.js';

/** What the model of a workflow asks for at its start. */
export interface AskedAtStart {
  readonly declared: readonly VariableProperties[];
  readonly form: Readonly<Record<string, unknown>> | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FITS: Readonly<Record<VariableType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)),
  list: Array.isArray,
  context: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  file: (value) => typeof value === 'string' && UUID.test(value),
  document: (value) => typeof value === 'string' && UUID.test(value),
  user: (value) => typeof value === 'string' && UUID.test(value),
};
/** The file is chosen for the instance as a whole, whatever its model declares. */
const ALWAYS_TAKEN = 'fileId';

/** What may be said, by model and form together. */
class Asked {
  readonly fields: ReadonlySet<string>;
  private readonly types: ReadonlyMap<string, VariableType>;

  constructor(
    declared: readonly VariableProperties[],
    readonly form: AskedAtStart['form'],
  ) {
    this.types = new Map(declared.map(({ name, type }) => [name, type]));
    this.fields = form === null ? new Set() : fieldNames(form);
  }

  takes(name: string): boolean {
    return (this.types.has(name) || this.fields.has(name) || name === ALWAYS_TAKEN) && !isRefusedName(name);
  }

  typeOf(name: string): VariableType | undefined {
    return this.types.get(name) ?? (this.form === null ? undefined : widgetOf(this.form, name));
  }
}

/** Checks what a workflow is to be started with: by what its model declares, by the form of its start, and nothing besides. */
@Injectable()
export class StartChecks {
  constructor(
    private readonly access: FileAccess,
    private readonly users: UserDirectory,
    private readonly forms: AjvFormChecker,
  ) {}

  /** Everything that is wrong, as `variable fault`, each variable once; `missing`, `unknown`, `undeclared` or what it should be. */
  async faultsOf(actor: UserActor, { declared, form }: AskedAtStart, given: Variables): Promise<string[]> {
    const faults = new Map<string, string>();
    for (const { name, required } of declared) if (required && isEmpty(given[name])) faults.set(name, 'missing');
    const said = Object.entries(given).filter(([, value]) => !isEmpty(value));
    const asked = new Asked(declared, form);
    for (const [name, value] of said) {
      const fault = await this.valueFault(actor, asked, name, value);
      if (fault !== undefined) faults.set(name, fault);
    }
    for (const [name, fault] of this.formFaults(asked, said)) if (!faults.has(name)) faults.set(name, fault);
    return [...faults].map(([name, fault]) => `${name} ${fault}`);
  }

  private async valueFault(actor: UserActor, asked: Asked, name: string, value: unknown): Promise<string | undefined> {
    if (!asked.takes(name)) return 'undeclared';
    const type = asked.typeOf(name);
    if (type !== undefined && !FITS[type](value)) return type;
    return typeof value !== 'string' || (await this.isKnown(actor, type, value)) ? undefined : 'unknown';
  }

  private formFaults({ form, fields }: Asked, said: readonly (readonly [string, unknown])[]): [string, string][] {
    if (form === null) return [];
    const entered = Object.fromEntries(said.filter(([name]) => fields.has(name)));
    return this.forms.faults(form, entered).map((line) => {
      const [name = '', keyword = ''] = line.split(' ');
      return [name, keyword === 'required' ? 'missing' : keyword];
    });
  }

  /** Nobody hands over what he may not see himself. */
  private async isKnown(actor: UserActor, type: VariableType | undefined, id: string): Promise<boolean> {
    if (type === 'file') return (await this.access.filesAmong(actor, RECORDS_PERMISSIONS.read, [id])).has(id);
    if (type === 'document') return (await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, [id])).has(id);
    return type !== 'user' || (await this.users.findActive(id)) !== undefined;
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
