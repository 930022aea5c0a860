import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BrowserSession } from '#modules/identity/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { runs } from '../../support/soak.js';

/** What the pages can do with a file, in any order. */
const ACTS = [
  'open-draft',
  'discard-draft',
  'close',
  'reopen',
  'open-proceeding',
  'close-proceeding',
  'reopen-proceeding',
  'note',
  'follow-up',
  'settle',
  'invalid-file',
  'valid-file',
  'invalid-proceeding',
  'ask-deletion',
  'confirm-deletion',
  'withdraw-deletion',
  'confirm-unseen-deletion',
  'draft',
  'check-out',
  'release',
  'sign',
  'invalid-document',
  'ask-document-deletion',
] as const;
type Act = (typeof ACTS)[number];

interface Snapshot {
  readonly file: { readonly state: string } | null;
  readonly openProceedings: number;
  readonly openFollowUps: number;
  readonly openRequests: number;
  readonly checkedOut: number;
  readonly unfinished: number;
  readonly objectsKnown: boolean;
  readonly content: string;
}

describe('any sequence of acts over the API', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let karla: BrowserSession;
  let theo: BrowserSession;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    office = await setUpOffice(app);
    const unitId = office.unit('63');
    karla = await app.users.signIn(app.origin, await app.users.create('karla', [{ role: 'caseworker', unitId }]));
    theo = await app.users.signIn(app.origin, await app.users.create('theo', [{ role: 'team-lead', unitId }]));
  });

  afterAll(async () => {
    await app.close();
    await installation.remove();
  });

  it('reaches no forbidden state, and changes nothing in what is closed or deleted', async () => {
    const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 8, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(acts, fc.boolean(), async (sequence, isPrepared) => {
        const { id } = isPrepared ? await prepare() : await office.openFile('Folge');
        for (const act of isPrepared ? withOpening(sequence) : sequence) {
          const before = await snapshot(id);
          const status = await take(act, id);
          const after = await snapshot(id);
          expect(status).toBeLessThan(500);
          if (status >= 400) expect(after).toEqual(before);
          if (before.file === null) expect(after).toEqual(before);
          if (before.file?.state === 'closed' && act !== 'reopen') expect(after.content).toBe(before.content);
          if (after.file?.state === 'closed')
            expect([
              after.openProceedings,
              after.openFollowUps,
              after.openRequests,
              after.checkedOut,
              after.unfinished,
            ]).toEqual([0, 0, 0, 0, 0]);
          if (act === 'confirm-unseen-deletion') expect(after).toEqual(before);
          // of what is gone nothing stays open, and what it consisted of is known to be let go
          if (after.file === null)
            expect([after.openRequests, after.checkedOut, after.objectsKnown]).toEqual([0, 0, true]);
          if (after.file === null && before.file !== null)
            expect(act).toBe(before.file.state === 'draft' ? 'discard-draft' : 'confirm-deletion');
          // what is being prepared changes by nothing but being opened or thrown away, and nothing is prepared again
          if (before.file?.state === 'draft' && !['open-draft', 'discard-draft'].includes(act))
            expect(after).toEqual(before);
          if (before.file?.state !== 'draft') expect(after.file?.state).not.toBe('draft');
        }
      }),
      { numRuns: runs(7) },
    );
  });

  async function prepare(): Promise<{ id: string }> {
    const place = { planUnitId: office.planUnit('631'), leadUnitId: office.unit('63') };
    return (await (await karla.change('POST', '/files/drafts', { ...place, subject: 'Folge' })).json()) as {
      id: string;
    };
  }

  async function snapshot(fileId: string): Promise<Snapshot> {
    const [row] = await app.database.query<Snapshot>(
      `SELECT (SELECT json_build_object('state', state) FROM record_file WHERE id = $1) AS file,
         (SELECT count(*)::int FROM proceeding WHERE file_id = $1 AND state = 'open' AND invalid IS NULL) AS "openProceedings",
         (SELECT count(*)::int FROM follow_up WHERE file_id = $1 AND state = 'open') AS "openFollowUps",
         (SELECT count(*)::int FROM deletion_request WHERE file_id = $1 AND state = 'requested') AS "openRequests",
         (SELECT count(*)::int FROM document_check_out JOIN document ON document.id = document_id WHERE file_id = $1) AS "checkedOut",
         (SELECT count(*)::int FROM document JOIN record_file AS file ON file.id = file_id
           WHERE file_id = $1 AND document.invalid IS NULL AND file.invalid IS NULL
             AND document.state IN ('draft', 'in-progress', 'in-co-signature')) AS unfinished,
         (SELECT count(*) FROM deleted_record WHERE file_id = $1 AND object_kind = 'document') = 0
           OR EXISTS (SELECT 1 FROM object_release JOIN deletion_request AS request ON request.id = request_id
                       WHERE request.file_id = $1) AS "objectsKnown",
         md5(coalesce((SELECT to_jsonb(file)::text FROM record_file AS file WHERE id = $1), '') ||
             coalesce((SELECT jsonb_agg(to_jsonb(part) ORDER BY id)::text FROM proceeding AS part WHERE file_id = $1), '') ||
             coalesce((SELECT jsonb_agg(to_jsonb(part) ORDER BY id)::text FROM document AS part WHERE file_id = $1), '') ||
             coalesce((SELECT jsonb_agg(to_jsonb(part) ORDER BY id)::text FROM note AS part WHERE file_id = $1), '') ||
             coalesce((SELECT jsonb_agg(to_jsonb(part) ORDER BY id)::text FROM follow_up AS part WHERE file_id = $1), '') ||
             coalesce((SELECT jsonb_agg(to_jsonb(part) ORDER BY id)::text FROM deletion_request AS part WHERE file_id = $1), '')
         ) AS content`,
      [fileId],
    );
    if (!row) throw new Error('The database said nothing');
    return row;
  }

  async function take(act: Act, fileId: string): Promise<number> {
    const [known] = await app.database.query<{
      version: number | null;
      proceeding: string | null;
      followUp: string | null;
      followUpVersion: number | null;
      request: string | null;
      document: string | null;
      documentVersion: number | null;
    }>(
      `SELECT (SELECT version FROM record_file WHERE id = $1) AS version,
              (SELECT id FROM proceeding WHERE file_id = $1 ORDER BY number LIMIT 1) AS proceeding,
              (SELECT id FROM follow_up WHERE file_id = $1 ORDER BY created_at DESC LIMIT 1) AS "followUp",
              (SELECT version FROM follow_up WHERE file_id = $1 ORDER BY created_at DESC LIMIT 1) AS "followUpVersion",
              (SELECT id FROM deletion_request WHERE file_id = $1 ORDER BY requested_at DESC LIMIT 1) AS request,
              (SELECT id FROM document WHERE file_id = $1 ORDER BY number DESC LIMIT 1) AS document,
              (SELECT version FROM document WHERE file_id = $1 ORDER BY number DESC LIMIT 1) AS "documentVersion"`,
      [fileId],
    );
    const { version, proceeding, followUp, followUpVersion, request, document, documentVersion } = known ?? {};
    const none = '00000000-0000-7000-8000-000000000001';
    const about = { objectKind: 'file', objectId: fileId };
    const aboutProceeding = { objectKind: 'proceeding', objectId: proceeding ?? none };
    const aboutDocument = { objectKind: 'document', objectId: document ?? none };
    const at = `/files/${fileId}`;
    const of = `/documents/${document ?? none}`;
    const decide = `/deletion-requests/${request ?? none}`;
    const because = { reason: 'Probe' };
    const post = async (who: BrowserSession, path: string, body: object): Promise<number> =>
      (await who.change('POST', path, body)).status;
    const ways: Record<Act, () => Promise<number>> = {
      'open-draft': () => post(karla, `${at}/open`, { version: version ?? 1 }),
      'discard-draft': () => post(theo, `${at}/discard`, because),
      close: () => post(karla, `${at}/close`, { version: version ?? 1 }),
      reopen: () => post(karla, `${at}/reopen`, { version: version ?? 1, ...because }),
      'open-proceeding': () => post(karla, `${at}/proceedings`, { subject: 'Vorgang' }),
      'close-proceeding': () => post(karla, `${at}/proceedings/${proceeding ?? none}/close`, {}),
      'reopen-proceeding': () => post(karla, `${at}/proceedings/${proceeding ?? none}/reopen`, because),
      note: () => post(karla, `${at}/notes`, { ...about, text: 'Vermerk' }),
      'follow-up': () =>
        post(karla, `${at}/follow-ups`, { ...about, kind: 'deadline', subject: 'Frist', on: '2027-01-04' }),
      settle: () => post(theo, `/follow-ups/${followUp ?? none}/settle`, { version: followUpVersion ?? 1 }),
      'invalid-file': () => post(karla, `${at}/invalid`, { ...about, ...because }),
      'valid-file': () => post(karla, `${at}/valid`, { ...about, ...because }),
      'invalid-proceeding': () => post(karla, `${at}/invalid`, { ...aboutProceeding, ...because }),
      'ask-deletion': () => post(karla, `${at}/deletion-requests`, { ...about, ...because, legalBasis: '§ 1' }),
      'confirm-deletion': async () => {
        const { contentState } = (await (await theo.get(decide)).json()) as { contentState?: string | null };
        return post(theo, `${decide}/confirm`, { contentState: contentState ?? '0'.repeat(64) });
      },
      'confirm-unseen-deletion': () => post(theo, `${decide}/confirm`, { contentState: 'f'.repeat(64) }),
      draft: async () => (await karla.change('POST', `${at}/documents`, draft())).status,
      'check-out': () => post(karla, `${of}/check-out`, {}),
      release: async () => (await karla.change('DELETE', `${of}/check-out`)).status,
      sign: () => post(karla, `${of}/state`, { state: 'final', version: documentVersion ?? 1 }),
      'invalid-document': () => post(karla, `${at}/invalid`, { ...aboutDocument, ...because }),
      'ask-document-deletion': () =>
        post(karla, `${at}/deletion-requests`, { ...aboutDocument, ...because, legalBasis: '§ 1' }),
      'withdraw-deletion': () => post(karla, `${decide}/withdraw`, {}),
    };
    return ways[act]();
  }
});

/** The same acts, with an opening in their midst: most of them would be refused in a draft to the end. */
function withOpening(acts: readonly Act[]): Act[] {
  return acts.toSpliced(3, 0, 'open-draft');
}

/** A draft somebody hands in. */
function draft(): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ subject: 'Entwurf', type: 'Vermerk', state: 'draft' }))
    form.append(name, value);
  form.append('file', new Blob(['Ein Entwurf']), 'entwurf.txt');
  return form;
}
