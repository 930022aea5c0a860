import type { UserActor } from '#kernel/actor';
import { ActOnFolder, OpenFolder } from '#modules/circulation';
import { ActorResolver, type Role } from '#modules/identity';
import type { FolderAct } from '../../../src/modules/circulation/application/folder-act.js';
import type { StationWish, StepWish } from '../../../src/modules/circulation/application/addressees.js';
import { numbered } from '../../../src/modules/circulation/domain/slip.js';
import type { CirculationFolder } from '../../../src/modules/circulation/domain/circulation-folder.js';
import type { StepKind } from '../../../src/modules/circulation/domain/route-step.js';
import { FolderRepository } from '../../../src/modules/circulation/persistence/folder.repository.js';
import { PaperRepository } from '../../../src/modules/circulation/persistence/paper.repository.js';
import type { TestApplication } from '../../support/application.js';
import { newDocument, type Office } from '../../support/office.js';

/** People of several offices who send folders round. */
export class CirculationDesk {
  private readonly people = new Map<string, string>();
  private documents = 0;

  constructor(
    readonly app: TestApplication,
    readonly office: Office,
  ) {}

  async hire(name: string, role: Role, unit: string): Promise<void> {
    const { id } = await this.app.users.create(name.toLowerCase(), [{ role, unitId: this.office.unit(unit) }], {
      displayName: name,
    });
    this.people.set(name, id);
  }

  id(name: string): string {
    return this.people.get(name) ?? '';
  }

  /** Somebody with the rights of this moment. */
  async as(name: string): Promise<UserActor> {
    const actor = await this.app.get(ActorResolver).ofUser(this.id(name));
    if (!actor) throw new Error(`Nobody is called ${name}`);
    return actor;
  }

  /** A draft in a file of its own. */
  async draft(unit = '63', subject = 'Satzung'): Promise<{ fileId: string; documentId: string }> {
    const { id: fileId } = await this.office.openFile(subject, { unit });
    this.documents += 1;
    const hash = String(this.documents).padStart(64, '0');
    const [format] = newDocument().formats;
    if (!format) throw new Error('A letter has a file');
    const formats = [{ ...format, role: 'original' as const, objectHash: hash }];
    const { documentId } = await this.office.addDocument({ fileId }, { subject, state: 'draft', formats });
    return { fileId, documentId };
  }

  step(kind: StepKind, name: string, more: Partial<StepWish> = {}): StepWish {
    return { kind, addressee: { kind: 'person', id: this.id(name) }, ...more };
  }

  /** One station for each, in order. */
  route(...steps: readonly (readonly [StepKind, string])[]): StationWish[] {
    return steps.map(([kind, name]) => ({ mode: 'parallel', steps: [this.step(kind, name)] }));
  }

  async open(
    lead: string,
    documentIds: readonly string[],
    stations: readonly StationWish[],
    id?: string,
  ): Promise<string> {
    const actor = await this.as(lead);
    return this.app
      .get(OpenFolder)
      .execute(actor, { id, subject: 'Satzung beschließen', form: 'folder', documentIds, stations, isStarted: true });
  }

  async act(
    name: string,
    folderId: string,
    act: FolderAct,
    more: { id?: string; revision?: number } = {},
  ): Promise<void> {
    await this.app.get(ActOnFolder).execute(await this.as(name), { folderId, ...more }, act);
  }

  /** Answers the open step of somebody with the papers as they are. */
  async answer(
    name: string,
    folderId: string,
    more: { outcome?: 'done' | 'refused' | 'conditional'; remark?: string; of?: string; id?: string } = {},
  ): Promise<void> {
    const { outcome = 'done', remark = '', of = name, id } = more;
    const { slip } = await this.folder(folderId);
    const seen = new Map(slip.papers.map(({ documentId, hash }) => [documentId, hash]));
    const act: FolderAct = { act: 'answer', stepId: await this.stepId(folderId, of), outcome, remark, seen };
    await this.act(name, folderId, act, id === undefined ? {} : { id });
  }

  /** The open step of somebody, or his last. */
  async stepId(folderId: string, name: string): Promise<string> {
    const own = numbered((await this.folder(folderId)).slip).filter(({ step }) => step.addressee.name === name);
    return (own.find(({ step: { state } }) => state === 'open') ?? own.at(-1))?.step.id ?? '';
  }

  async folder(id: string): Promise<CirculationFolder> {
    const folder = await this.app.database.transaction((transaction) =>
      this.app.get(FolderRepository).find(transaction, id),
    );
    if (!folder) throw new Error('There is no such folder');
    return folder;
  }

  /** The slip as one line a step. */
  async told(id: string): Promise<string[]> {
    return numbered((await this.folder(id)).slip).map(
      ({ number, step: { addressee, state, end } }) =>
        `${String(number)} ${addressee.name} ${end?.outcome ?? state}${end?.onBehalfOf ? ` durch ${end.by.name}` : ''}`,
    );
  }

  async sees(name: string, folderId: string): Promise<boolean> {
    const actor = await this.as(name);
    return this.app.database.transaction((transaction) =>
      this.app.get(PaperRepository).isVisible(transaction, actor, folderId),
    );
  }

  async stateOf(documentId: string): Promise<string> {
    const [row] = await this.app.database.query<{ state: string }>('SELECT state FROM document WHERE id = $1', [
      documentId,
    ]);
    return row?.state ?? '';
  }

  /** Tasks of a folder as the one list has them. */
  async tasks(folderId: string): Promise<string[]> {
    const steps = numbered((await this.folder(folderId)).slip).map(({ step: { id } }) => id);
    const rows = await this.app.database.query<{ told: string }>(
      `SELECT title || ' ' || status || coalesce(' i. V. ' || completed_for_name, '') AS told FROM task
        WHERE source_module = 'circulation' AND split_part(source_id, '@', 1) = ANY($1::text[]) ORDER BY opened_at, id`,
      [steps],
    );
    return rows.map(({ told }) => told);
  }
}
