import { Injectable } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { OrgUnits, UserDirectory } from '#modules/identity';
import { RecordFileQueries } from '#modules/records';
import type { TaskCandidate, UnresolvedReason } from '#modules/tasks';
import type { AssignmentProperties } from '../model/talakte-properties.js';

/** Who a task asks, once everything in its model was looked up. */
export interface ResolvedAssignment {
  /** Whose it is from the beginning. */
  readonly assigneeId: string | null;
  readonly role: string | null;
  /** Office that is asked, by itself or for a role. */
  readonly unitId: string | null;
  readonly candidates: readonly TaskCandidate[];
  /** What could not be found; then nobody is asked but the operators. */
  readonly unresolved: UnresolvedReason | null;
}

/** The file a workflow is about, as far as tasks need it. */
export interface FileOfTask {
  readonly reference: string;
  readonly leadUnitId: string;
}

type Part = Pick<ResolvedAssignment, 'assigneeId' | 'unresolved'> & { readonly candidates?: readonly TaskCandidate[] };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const SYSTEM = systemActor('workflow');

/** Finds out who a model's task asks. What it names and nobody here knows asks nobody: it must never fall to everybody. */
@Injectable()
export class TaskAssignments {
  constructor(
    private readonly units: OrgUnits,
    private readonly users: UserDirectory,
    private readonly files: RecordFileQueries,
  ) {}

  /** @param value reads a text of the model: as it stands, or as the expression it is */
  async resolve(
    assignment: AssignmentProperties,
    value: (text: string | undefined) => string | null,
  ): Promise<ResolvedAssignment> {
    const role = value(assignment.role);
    const unitId = await this.unit(value(assignment.office));
    const persons = await this.persons(assignment, value);
    const nobody = { assigneeId: null, role, unitId, candidates: [] };
    const missing = persons?.unresolved ?? unnamed(assignment, { role, unitId });
    if (missing !== null) return { ...nobody, unresolved: missing };
    const candidates = [...(persons?.candidates ?? []), ...asked(role, unitId)];
    if (candidates.length === 0) return { ...nobody, unresolved: 'role-unknown' };
    return { assigneeId: persons?.assigneeId ?? null, role, unitId, candidates, unresolved: null };
  }

  /** The file a workflow is about; `undefined` when there is none. */
  async file(id: string | null): Promise<FileOfTask | undefined> {
    if (id === null || !UUID.test(id)) return undefined;
    const [file] = await this.files.among(SYSTEM, [id]);
    return file && { reference: file.reference, leadUnitId: file.leadUnitId };
  }

  private async persons(
    { user, managerOf, keeperOf }: AssignmentProperties,
    value: (text: string | undefined) => string | null,
  ): Promise<Part | undefined> {
    if (user !== undefined) {
      const key = value(user);
      // a task of somebody who has left would lie there for ever
      const id = key === null ? undefined : (await this.users.findActive(key))?.id;
      if (id === undefined) return { assigneeId: null, unresolved: 'user-unknown' };
      return { assigneeId: id, candidates: [{ userId: id }], unresolved: null };
    }
    if (managerOf !== undefined) return this.manager(await this.user(value(managerOf)));
    if (keeperOf === undefined) return undefined;
    const file = await this.file(value(keeperOf));
    if (file === undefined) return { assigneeId: null, unresolved: 'keeper-unknown' };
    return { assigneeId: null, candidates: [{ role: 'caseworker', unitId: file.leadUnitId }], unresolved: null };
  }

  /** Those who lead a person; where it is one, the task lies with him from the beginning. */
  private async manager(id: string | undefined): Promise<Part> {
    const managers = id === undefined ? [] : await this.users.managersOf(id);
    if (managers.length === 0) return { assigneeId: null, unresolved: 'manager-unknown' };
    const assigneeId = managers.length === 1 ? (managers[0]?.id ?? null) : null;
    return { assigneeId, candidates: managers.map((one) => ({ userId: one.id })), unresolved: null };
  }

  private async user(key: string | null): Promise<string | undefined> {
    if (key === null) return undefined;
    if (UUID.test(key)) return (await this.users.displayNames([key])).has(key) ? key : undefined;
    return (await this.users.findByUsername(key))?.id;
  }

  private async unit(key: string | null): Promise<string | null> {
    if (key === null) return null;
    const unit = UUID.test(key) ? await this.units.findById(key) : await this.units.findByNumber(key);
    return unit?.id ?? null;
  }
}

/** An office or role the model names and nobody here knows must not widen who is asked. */
function unnamed(
  { office, role }: AssignmentProperties,
  found: Pick<ResolvedAssignment, 'role' | 'unitId'>,
): UnresolvedReason | null {
  if (office !== undefined && found.unitId === null) return 'unit-unknown';
  return role !== undefined && found.role === null ? 'role-unknown' : null;
}

function asked(role: string | null, unitId: string | null): TaskCandidate[] {
  if (role !== null) return [{ role, ...(unitId === null ? {} : { unitId }) }];
  return unitId === null ? [] : [{ unitId }];
}
