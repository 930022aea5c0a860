import type { UserActor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import type { BulkAct } from '../domain/bulk-act.js';
import { AlreadySo, NotReversible } from '../errors.js';
import type { FileBefore } from '../persistence/bulk-run.repository.js';
import type { FileAct, SingleFiles } from './file-act.js';

/** A follow-up nobody has touched since it was set. */
const AS_SET = 1;

interface Looked {
  readonly actor: UserActor;
  readonly fileId: string;
}

const versionIn = (before: FileBefore): number => Number(before['version']);

/** Whether the file is there is all that needs to be known. */
async function lookForIt({ files }: SingleFiles, { actor, fileId }: Looked): Promise<FileBefore> {
  await files.get(actor, fileId);
  return {};
}

async function lookAtVersion({ files }: SingleFiles, { actor, fileId }: Looked): Promise<FileBefore> {
  return { version: (await files.get(actor, fileId)).version };
}

const followUp: FileAct<'follow-up'> = {
  look: lookForIt,
  take: ({ life }, { actor, fileId, id, settings }) =>
    life.setFollowUp.execute(actor, {
      ...aboutFile(fileId),
      kind: 'follow-up',
      subject: settings.subject,
      rule: { kind: 'wished', on: settings.on },
      assigneeId: null,
      id,
    }),
  takeBack: ({ life }, { actor, id, ofId, reason }) =>
    life.acts.changeFollowUp.settle(actor, { followUpId: ofId, version: AS_SET, outcome: reason, id }),
};

const close: FileAct<'close'> = {
  look: lookAtVersion,
  take: ({ life }, { actor, fileId, id, before }) =>
    life.acts.closing.close.execute(actor, { fileId, version: versionIn(before), id }),
  takeBack: ({ life }, { actor, fileId, id, before, reason }) =>
    life.acts.closing.reopen.execute(actor, { fileId, version: versionIn(before) + 1, reason, id }),
};

const reopen: FileAct<'reopen'> = {
  look: lookAtVersion,
  take: ({ life }, { actor, fileId, id, before, settings: { reason } }) =>
    life.acts.closing.reopen.execute(actor, { fileId, version: versionIn(before), reason, id }),
};

const confidentiality: FileAct<'confidentiality'> = {
  look: async ({ files, access }, { actor, fileId, settings }) => {
    await files.get(actor, fileId);
    const level = (await access.ruleOf(fileId)).file.ownConfidentiality;
    if (level === settings.level) throw new AlreadySo();
    return { level };
  },
  take: ({ life }, { actor, fileId, id, settings: { level, reason }, before }) => {
    const seen = before['level'] as ConfidentialityLevel;
    return life.acts.setConfidentiality.execute(actor, { fileId, level, reason, seen, id });
  },
  takeBack: ({ life }, { actor, fileId, id, settings, before, reason }) => {
    const level = before['level'] as ConfidentialityLevel;
    return life.acts.setConfidentiality.execute(actor, { fileId, level, reason, seen: settings.level, id });
  },
};

const metadata: FileAct<'metadata'> = {
  look: async ({ life }, { actor, fileId, settings }) => {
    const known = await life.acts.describing.metadata.get(actor, fileId, 'file', fileId);
    const values = Object.fromEntries(Object.keys(settings.values).map((key) => [key, known.values.get(key) ?? null]));
    if (Object.entries(settings.values).every(([key, value]) => values[key] === value)) throw new AlreadySo();
    return { version: known.version, values };
  },
  take: ({ life }, { actor, fileId, id, settings: { values }, before }) =>
    life.acts.describing.change.execute(actor, { ...aboutFile(fileId), version: versionIn(before), values, id }),
  takeBack: ({ life }, { actor, fileId, id, before }) => {
    const values = before['values'] as Readonly<Record<string, string | null>>;
    const version = versionIn(before) + 1;
    return life.acts.describing.change.execute(actor, { ...aboutFile(fileId), version, values, id });
  },
};

const remark: FileAct<'remark'> = {
  look: async ({ files }, { actor, fileId, settings }) => {
    const { version, planUnitId, leadUnitId } = await files.get(actor, fileId);
    const to = { planUnitId: settings.planUnitId ?? planUnitId, leadUnitId: settings.leadUnitId ?? leadUnitId };
    if (to.planUnitId === planUnitId && to.leadUnitId === leadUnitId) throw new AlreadySo();
    return { version, ...to };
  },
  take: ({ life }, { actor, id, settings: { reason }, ...step }) =>
    life.acts.describing.remarking.remark.execute(actor, { ...placeIn(step), reason, id }),
  foresee: async ({ life }, { actor, ...step }) => {
    const { effects, before, replaced } = await life.acts.describing.remarking.preview.execute(actor, placeIn(step));
    return replaced.length === 0
      ? { effects }
      : { effects: ['reference-changed', ...effects], formerReference: before.reference };
  },
  takeBack: ({ life }, { actor, fileId, id, ofId, reason }) => {
    const notReversible = (): Error => new NotReversible();
    const back = { fileId, remarkId: ofId, reason, notReversible, id };
    return life.acts.describing.remarking.undo.execute(actor, back);
  },
};

function placeIn({ fileId, before }: { readonly fileId: string; readonly before: FileBefore }) {
  const { planUnitId, leadUnitId } = before;
  return { fileId, version: versionIn(before), planUnitId: String(planUnitId), leadUnitId: String(leadUnitId) };
}

type PlannedTypeChange = Awaited<ReturnType<SingleFiles['life']['acts']['describing']['typing']['preview']['execute']>>;

/** The type a file had, and what it becomes with another one. */
interface TypeBefore {
  readonly revision: number;
  /** `null` where it had none. */
  readonly typeVersionId: string | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly next: Readonly<Record<string, unknown>>;
  readonly effects: readonly string[];
  readonly lost: readonly string[];
}

function meaningOf({ raised, lostPlaces, change }: PlannedTypeChange): Pick<TypeBefore, 'effects' | 'lost'> {
  const lost = change.lost.map(({ field }) => field.label);
  const found: [string, boolean][] = [
    ['level-raised', raised !== null],
    ['tabs-left', lostPlaces > 0],
    ['values-lost', lost.length > 0],
  ];
  return { effects: found.filter(([, isFound]) => isFound).map(([effect]) => effect), lost };
}

/** Effects that another change of type does not take back. */
const LASTING = ['level-raised', 'tabs-left'];

const fileType: FileAct<'file-type'> = {
  look: async ({ life }, { actor, fileId, settings: { typeVersionId } }) => {
    const { details, preview } = life.acts.describing.typing;
    const { typed } = await details.get(actor, fileId);
    if (typed?.version.id === typeVersionId) throw new AlreadySo();
    const revision = typed?.revision ?? 0;
    const planned = await preview.execute(actor, fileId, { typeVersionId, revision });
    const had = { typeVersionId: typed?.version.id ?? null, values: typed?.values ?? {} };
    return { revision, ...had, next: planned.change.values, ...meaningOf(planned) };
  },
  take: ({ life }, { actor, fileId, id, settings: { typeVersionId }, before }) => {
    const { revision, next: values } = before as unknown as TypeBefore;
    return life.acts.describing.typing.change.execute(actor, { fileId, typeVersionId, revision, values, id });
  },
  foresee: (_single, { before }) => {
    const { effects, lost } = before as unknown as TypeBefore;
    return Promise.resolve({ effects, lost });
  },
  takeBack: ({ life }, { actor, fileId, id, before }) => {
    const { typeVersionId, revision, values, effects } = before as unknown as TypeBefore;
    if (typeVersionId === null || effects.some((effect) => LASTING.includes(effect))) throw new NotReversible();
    const back = { fileId, typeVersionId, revision: revision + 1, values, id };
    return life.acts.describing.typing.change.execute(actor, back);
  },
};

const deletionRequest: FileAct<'deletion-request'> = {
  look: lookForIt,
  take: ({ life }, { actor, fileId, id, settings: { reason, legalBasis } }) =>
    life.acts.deletion.request.execute(actor, { ...aboutFile(fileId), reason, legalBasis, id }),
  takeBack: ({ life }, { actor, id, ofId }) => life.acts.deletion.decide.withdraw(actor, { requestId: ofId, id }),
};

const handOut: FileAct<'hand-out'> = {
  look: async ({ collect }, { actor, fileId }) => ({ ...(await collect.volume(actor, fileId)) }),
  take: ({ collect }, { actor, fileId, id, runId, settings: { purpose } }) =>
    collect.add(actor, { collectionId: runId, id, fileId, purpose }),
  foresee: (_single, { before }) =>
    Promise.resolve({
      effects: [],
      volume: { documents: Number(before['documents']), bytes: Number(before['bytes']) },
    }),
};

/** What can be done with files, act by act. */
export const FILE_ACTS: { readonly [Act in BulkAct]: FileAct<Act> } = {
  'follow-up': followUp,
  close,
  reopen,
  confidentiality,
  metadata,
  remark,
  'file-type': fileType,
  'deletion-request': deletionRequest,
  'hand-out': handOut,
};

function aboutFile(fileId: string): { fileId: string; objectKind: 'file'; objectId: string } {
  return { fileId, objectKind: 'file', objectId: fileId };
}
