import { Injectable } from '@nestjs/common';
import { DecideWallProposal } from './decide-wall-proposal.js';
import { GiveGrant } from './give-grant.js';
import { ProposeWall } from './propose-wall.js';
import { ReviewReason } from './review-reason.js';
import { RevokeGrant } from './revoke-grant.js';
import { StateReason } from './state-reason.js';

/** The steps of whoever manages, uses and watches access, at one hand. */
@Injectable()
export class AccessSteps {
  constructor(
    readonly giveGrant: GiveGrant,
    readonly revokeGrant: RevokeGrant,
    readonly stateReason: StateReason,
    readonly reviewReason: ReviewReason,
    readonly proposeWall: ProposeWall,
    readonly decideProposal: DecideWallProposal,
  ) {}
}
