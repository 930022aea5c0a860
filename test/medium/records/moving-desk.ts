import type { Actor } from '#kernel/actor';
import { OpenProceeding } from '#modules/records';
import { MoveRecords, PreviewMove, ReferenceQueries, UndoMove } from '#modules/records/testing';
import { queryIn } from '#platform/database';
import type { TestApplication } from '../../support/application.js';
import { FOUNDER, type Office } from '../../support/office.js';

/** What somebody wants to go where. */
export type MoveRequest = Parameters<PreviewMove['execute']>[1];

/** One of several things tried one after the other, on files by their place among those there are. */
export interface AnyStep {
  readonly kind: 'move' | 'merge' | 'split' | 'undo';
  readonly from: number;
  readonly to: number;
  readonly pick: number;
}

/** A request that says nothing yet. */
export const NOTHING = {
  targetId: null,
  targetProceedingId: null,
  proceedingIds: [],
  documentIds: [],
  newFile: null,
} as const;

/** What specs do with files that take things from one another. */
export interface MovingDesk {
  preview(what: MoveRequest, actor?: Actor): ReturnType<PreviewMove['execute']>;
  carryOut(what: MoveRequest): ReturnType<MoveRecords['execute']>;
  undo(fileId: string, moveId: string): Promise<void>;
  open(fileId: string, subject?: string): Promise<{ id: string; reference: string }>;
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  /** Files a reference leads to. */
  leadsTo(reference: string): Promise<string[]>;
}

/** A desk in a city of its own. */
export function movingDesk(app: TestApplication): MovingDesk {
  const preview: MovingDesk['preview'] = (what, actor = FOUNDER) => app.get(PreviewMove).execute(actor, what);
  return {
    preview,
    carryOut: async (what) => {
      const { fingerprint } = await preview(what);
      return app.get(MoveRecords).execute(FOUNDER, { ...what, fingerprint, reason: 'Gehört zusammen' });
    },
    undo: (fileId, moveId) => app.get(UndoMove).execute(FOUNDER, { fileId, moveId, reason: 'Versehen' }),
    open: (fileId, subject = 'Antrag') => app.get(OpenProceeding).execute(FOUNDER, { fileId, subject }),
    query: <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
      app.database.transaction((transaction) => queryIn<T>(transaction, sql, parameters)),
    leadsTo: async (reference) => (await app.get(ReferenceQueries).find(FOUNDER, reference)).map((row) => row.id),
  };
}

/** Takes the steps one after the other and goes on where one is refused; files that are opened join the others. */
export async function takeAnySteps(
  desk: MovingDesk,
  office: Office,
  files: string[],
  steps: readonly AnyStep[],
  onRefusal: (code: string) => void,
): Promise<void> {
  const done: { sourceId: string; moveId: string }[] = [];
  const newFile = { planUnitId: office.planUnit('632'), leadUnitId: office.unit('63'), subject: 'Abgeteilt' };
  const take = async ({ kind, from, to, pick }: AnyStep): Promise<void> => {
    const sourceId = files[from % files.length] ?? '';
    const last = done.at(pick % 2 === 0 ? -1 : 0);
    if (kind === 'undo') {
      if (last) await desk.undo(last.sourceId, last.moveId);
      return;
    }
    const lying = await desk.query<{ id: string }>('SELECT id FROM proceeding WHERE file_id = $1 ORDER BY id', [
      sourceId,
    ]);
    const proceedingIds = kind === 'merge' ? [] : lying.slice(pick % 2, 1 + (pick % 3)).map(({ id }) => id);
    const goal = kind === 'split' ? { newFile } : { targetId: files[to % files.length] ?? '' };
    const { moveId, targetId } = await desk.carryOut({ ...NOTHING, kind, sourceId, proceedingIds, ...goal });
    done.push({ sourceId, moveId });
    if (!files.includes(targetId)) files.push(targetId);
  };
  for (const step of steps)
    await take(step).catch((error: unknown) => {
      onRefusal(String((error as { code?: unknown }).code));
    });
}
