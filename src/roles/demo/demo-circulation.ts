import { Injectable } from '@nestjs/common';
import { ActOnFolder, OpenFolder } from '#modules/circulation';
import { ActorResolver, UserDirectory } from '#modules/identity';
import { Database } from '#platform/database';
import { idFromKey } from '#platform/http';

type Kind = 'processing' | 'co-signature' | 'final-signature' | 'acknowledgement';

/** A folder that goes round in the demo city: from whom, over whose desks. */
interface DemoFolder {
  readonly lead: string;
  readonly subject: string;
  readonly form: 'folder' | 'order';
  readonly route: readonly {
    readonly kind: Kind;
    readonly to: readonly string[];
    readonly order?: string;
    readonly notes?: readonly ('bR' | 'vA' | 'zK')[];
    readonly deadlineDays?: number;
  }[];
  /** Whether the first of them has done his part already. */
  readonly isBegun: boolean;
}

const FOLDERS: readonly DemoFolder[] = [
  {
    ...{ lead: 'bau', subject: 'Bescheid mit Auflagen zum Brandschutz', form: 'folder', isBegun: true },
    route: [
      { kind: 'processing', to: ['bau'], order: 'Entwurf fertigstellen' },
      { kind: 'co-signature', to: ['bauueberwachung', 'umwelt'], notes: ['bR'], deadlineDays: 3 },
      { kind: 'final-signature', to: ['bauleitung'], notes: ['vA'] },
      { kind: 'acknowledgement', to: ['tiefbau'], notes: ['zK'] },
    ],
  },
  {
    ...{ lead: 'bauleitung', subject: 'Stellungnahme zur Baumschutzsatzung', form: 'folder', isBegun: false },
    route: [
      { kind: 'co-signature', to: ['bau'], deadlineDays: 5 },
      { kind: 'final-signature', to: ['bauleitung'] },
    ],
  },
  {
    ...{ lead: 'bauleitung', subject: 'Rückfrage des Entwurfsverfassers', form: 'order', isBegun: false },
    route: [{ kind: 'processing', to: ['bau'], order: 'Bitte heute noch beantworten', deadlineDays: 1 }],
  },
];

/** Sends folders round in the demo city, by the people whose they are. */
@Injectable()
export class DemoCirculation {
  constructor(
    private readonly database: Database,
    private readonly users: UserDirectory,
    private readonly actors: ActorResolver,
    private readonly open: OpenFolder,
    private readonly act: ActOnFolder,
  ) {}

  /** Repeated runs add nothing: each folder and each act has its key. */
  async execute(): Promise<void> {
    const documents = await this.documents();
    for (const [index, folder] of FOLDERS.entries()) {
      const documentId = documents[index];
      if (documentId !== undefined) await this.send(folder, documentId);
    }
  }

  private async send(folder: DemoFolder, documentId: string): Promise<void> {
    const leadId = await this.idOf(folder.lead);
    const lead = leadId === undefined ? undefined : await this.actors.ofUser(leadId);
    if (!lead) return;
    const id = idFromKey(lead.id, `demo-circulation ${folder.subject}`);
    const [known] = await this.database.query('SELECT 1 FROM circulation_folder WHERE id = $1', [id]);
    if (known !== undefined) return;
    const { subject, form } = folder;
    const stations = await Promise.all(
      folder.route.map(async ({ to, ...step }) => ({
        mode: 'parallel' as const,
        steps: await Promise.all(
          to.map(async (name) => ({
            ...step,
            addressee: { kind: 'person' as const, id: (await this.idOf(name)) ?? lead.id },
          })),
        ),
      })),
    );
    await this.open.execute(lead, { id, subject, form, documentIds: [documentId], stations, isStarted: true });
    if (folder.isBegun) await this.begin(lead.id, id);
  }

  private async begin(leadId: string, folderId: string): Promise<void> {
    const lead = await this.actors.ofUser(leadId);
    const [step] = await this.database.query<{ id: string }>(
      `SELECT id FROM circulation_step WHERE folder_id = $1 AND state = 'open' ORDER BY position LIMIT 1`,
      [folderId],
    );
    if (!lead || !step) return;
    const act = {
      act: 'answer',
      stepId: step.id,
      outcome: 'done',
      remark: 'Entwurf liegt bei.',
      seen: new Map(),
    } as const;
    await this.act.execute(lead, { folderId, id: idFromKey(leadId, `demo-circulation first ${folderId}`) }, act);
  }

  /** The latest documents of the building office, each of a file of its own that is open and of no special protection. */
  private async documents(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT ON (file.reference) document.id FROM document
         JOIN record_file AS file ON file.id = document.file_id JOIN org_unit AS unit ON unit.id = file.lead_unit_id
        WHERE unit.number = '63.1' AND file.state = 'open' AND file.invalid IS NULL AND document.invalid IS NULL AND file.walls = '{}'
          AND document.confidentiality IN ('003', '002') AND file.confidentiality IN ('003', '002')
        ORDER BY file.reference, document.number LIMIT ${String(FOLDERS.length)}`,
    );
    return rows.map(({ id }) => id);
  }

  private async idOf(username: string): Promise<string | undefined> {
    return (await this.users.findByUsername(username))?.id;
  }
}
