import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { newSessionToken, tokenDigest } from '../credentials/session-token.js';
import { NotSignedIn } from '../errors.js';
import { type EnrolmentOffer, Enrolments } from './enrolments.js';
import { OwnerProof } from './owner-proof.js';
import { SignInStores } from './sign-in-stores.js';

/** Moves one's own second factor to another device. Until the new one is confirmed the old one stays. */
@Injectable()
export class RenewOwnSecondFactor {
  constructor(
    private readonly proof: OwnerProof,
    private readonly enrolments: Enrolments,
    private readonly stores: SignInStores,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands out a new second factor to whoever shows both present ones.
   * @throws {CurrentPasswordWrong} Thrown when the password does not fit.
   * @throws {CodeWrong} Thrown when the code is wrong or was used before.
   * @throws {AccountLocked} Thrown after too many wrong tries.
   */
  async begin(input: {
    readonly token: string | undefined;
    readonly password: string;
    readonly code: string;
  }): Promise<EnrolmentOffer> {
    return this.proof.run(input, ({ transaction, session, account }) =>
      this.enrolments.offer(transaction, session.id, account),
    );
  }

  /**
   * Takes it over once a code shows that the device has it; all other sessions end.
   * @returns the session's new token
   * @throws {EnrolmentNotBegun} Thrown when this session has handed out none.
   * @throws {EnrolmentCodeWrong} Thrown when the code is not one of it.
   */
  async execute(input: { readonly token: string | undefined; readonly code: string }): Promise<string> {
    const { token, code } = input;
    const session = await this.stores.liveSessions.find(token);
    if (session?.state !== 'signed-in' || token === undefined) throw new NotSignedIn();
    return this.stores.database.transaction(async (transaction) => {
      const account = await this.stores.accounts.findForChange(transaction, session.userId);
      if (!account?.state.active) throw new NotSignedIn();
      await this.enrolments.confirm(transaction, session.id, account, code, this.clock.now());
      const newToken = newSessionToken();
      const [oldDigest, newDigest] = [tokenDigest(token), tokenDigest(newToken)];
      if (!(await this.stores.sessions.rotate(transaction, session, oldDigest, newDigest))) throw new NotSignedIn();
      return newToken;
    });
  }
}
