import type { UserActor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import type { BulkAct } from '../domain/bulk-act.js';
import { AlreadySo } from '../errors.js';
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

const deletionRequest: FileAct<'deletion-request'> = {
  look: lookForIt,
  take: ({ life }, { actor, fileId, id, settings: { reason, legalBasis } }) =>
    life.acts.deletion.request.execute(actor, { ...aboutFile(fileId), reason, legalBasis, id }),
  takeBack: ({ life }, { actor, id, ofId }) => life.acts.deletion.decide.withdraw(actor, { requestId: ofId, id }),
};

/** What can be done with files, act by act. */
export const FILE_ACTS: { readonly [Act in BulkAct]: FileAct<Act> } = {
  'follow-up': followUp,
  close,
  reopen,
  confidentiality,
  metadata,
  'deletion-request': deletionRequest,
};

function aboutFile(fileId: string): { fileId: string; objectKind: 'file'; objectId: string } {
  return { fileId, objectKind: 'file', objectId: fileId };
}
