import type { UserActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { DecideDeletion, DeletionQueries, RequestDeletion } from '#modules/records/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';

/** Why things are deleted here. */
export const WHY = { reason: 'Irrläufer mit Gesundheitsdaten', legalBasis: 'Art. 17 Abs. 1 DSGVO' };

/** A city with somebody who asks for deletions and somebody else who confirms them. */
export interface DeletionDesk {
  readonly app: TestApplication;
  readonly office: Office;
  /** Asks. */
  readonly karla: UserActor;
  /** Asks and confirms. */
  readonly theo: UserActor;
  readonly ask: (
    fileId: string,
    kind: 'file' | 'proceeding' | 'document',
    id: string,
    by?: UserActor,
  ) => Promise<string>;
  /** What would go, as whoever confirms is shown it. */
  readonly stateOf: (requestId: string) => Promise<string>;
  readonly confirm: (requestId: string, by?: UserActor, id?: string) => Promise<void>;
  /** Closes it; fails when journal and objects are not what they should be. */
  readonly closeIntact: () => Promise<void>;
}

/** Sets the city up on an installation of its own, which goes with it. */
export async function openDeletionDesk(role: 'api' | 'worker' = 'api'): Promise<DeletionDesk> {
  const installation = await createInstallation();
  const app = await startApplication(role, installation);
  const office = await setUpOffice(app);
  const scope = [office.unit('63')];
  const asks = { 'records.read': scope, 'records.work': scope, 'records.request-deletion': scope };
  const karla = userActorWith(asks, 'Karla Kunde');
  const theo = userActorWith({ ...asks, 'records.confirm-deletion': scope }, 'Theo Teamleitung');
  const stateOf: DeletionDesk['stateOf'] = async (requestId) =>
    (await app.get(DeletionQueries).get(theo, requestId)).contentState ?? '0'.repeat(64);
  return {
    app,
    office,
    karla,
    theo,
    ask: async (fileId, kind, id, by = karla) =>
      app.get(RequestDeletion).execute(by, { fileId, objectKind: kind, objectId: id, ...WHY }),
    stateOf,
    confirm: async (requestId, by = theo, id?) =>
      app.get(DecideDeletion).confirm(by, { requestId, contentState: await stateOf(requestId), id }),
    closeIntact: async () => {
      await app.seal();
      const { firstFault } = await app.checkIntegrity();
      await app.close();
      await installation.remove();
      if (firstFault !== null) throw new Error(`Not intact: ${JSON.stringify(firstFault)}`);
    },
  };
}
