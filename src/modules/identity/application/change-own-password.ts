import { Injectable } from '@nestjs/common';
import { PasswordUnchanged } from '../administration-errors.js';
import { newSessionToken, tokenDigest } from '../credentials/session-token.js';
import { userEvent } from '../events.js';
import { NotSignedIn } from '../errors.js';
import { AccountSecrets } from './account-secrets.js';
import { DemoSignIns } from './demo-sign-ins.js';
import { IdentityFacts, ownerOf } from './identity-facts.js';
import { OwnerProof } from './owner-proof.js';
import { SignInStores } from './sign-in-stores.js';

/** Changes one's own password: all other sessions end, and this one gets a new token. */
@Injectable()
export class ChangeOwnPassword {
  constructor(
    private readonly proof: OwnerProof,
    private readonly stores: SignInStores,
    private readonly secrets: AccountSecrets,
    private readonly demo: DemoSignIns,
    private readonly facts: IdentityFacts,
  ) {}

  /**
   * @returns the session's new token
   * @throws {CurrentPasswordWrong} Thrown when the present password does not fit.
   * @throws {AccountLocked} Thrown after too many wrong tries.
   * @throws {PasswordUnsuitable} Thrown when the new one is too short, too long or the user name.
   * @throws {PasswordUnchanged} Thrown when it is the present one.
   */
  async execute(input: {
    readonly token: string | undefined;
    readonly password: string;
    readonly newPassword: string;
  }): Promise<string> {
    const { token, password, newPassword } = input;
    return this.proof.run({ token, password }, async ({ transaction, account, session, now, ...proven }) => {
      if (await this.secrets.passwordFits(account, newPassword)) throw new PasswordUnchanged();
      account.setPassword(await this.secrets.newPasswordHash(newPassword, account.state.username));
      await this.stores.accounts.update(transaction, account);
      await this.stores.sessions.removeOthers(transaction, account.id, session.id);
      await this.demo.hide(transaction, account.id);
      const event = userEvent('identity.password-set', { userId: account.id });
      await this.facts.told(transaction, ownerOf(account, now), event, { type: 'user', id: account.id }, {}, now);
      const newToken = newSessionToken();
      const [oldDigest, newDigest] = [tokenDigest(proven.token), tokenDigest(newToken)];
      if (!(await this.stores.sessions.rotate(transaction, session, oldDigest, newDigest))) throw new NotSignedIn();
      return newToken;
    });
  }
}
