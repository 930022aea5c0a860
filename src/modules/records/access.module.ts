import { Module } from '@nestjs/common';
import { AccessFacts } from './application/access/access-facts.js';
import { AccessQueries } from './application/access/access.queries.js';
import { AccessSteps } from './application/access/access-steps.js';
import { DecideWallProposal } from './application/access/decide-wall-proposal.js';
import { FileAccessPage } from './application/access/file-access-page.js';
import { GiveGrant } from './application/access/give-grant.js';
import { GrantHolders } from './application/access/grant-holders.js';
import { LevelEffects } from './application/access/level-effects.js';
import { NamedInWalls } from './application/access/named-in-walls.js';
import { PlanUnitAccessPage } from './application/access/plan-unit-access.js';
import { PlanUnits } from './application/access/plan-units.js';
import { ProposeWall } from './application/access/propose-wall.js';
import { ReviewReason } from './application/access/review-reason.js';
import { RevokeGrant } from './application/access/revoke-grant.js';
import { SetConfidentiality } from './application/access/set-confidentiality.js';
import { SetPlanLevel } from './application/access/set-plan-level.js';
import { SettledLevels } from './application/access/settled-levels.js';
import { StepAccess } from './application/access/step-access.js';
import { StateReason } from './application/access/state-reason.js';
import { WallFile } from './application/access/wall-file.js';
import { WalledJournal } from './application/access/walled-journal.js';
import { WalledReadings } from './application/access/walled-readings.js';
import { WhoMaySee } from './application/access/who-may-see.js';
import { FileAccess } from './application/file-access.js';
import { FileGrantRepository } from './persistence/file-grant.repository.js';
import { RecordStepRepository } from './persistence/record-step.repository.js';
import { WallRepository } from './persistence/wall.repository.js';

const FOR_ROUTES = [
  AccessQueries,
  AccessSteps,
  FileAccessPage,
  GiveGrant,
  LevelEffects,
  PlanUnitAccessPage,
  SetConfidentiality,
  SetPlanLevel,
  SettledLevels,
  StepAccess,
  WallFile,
  WalledReadings,
];

/** Levels, walls and grants of files, and who may see what and why. */
@Module({
  providers: [
    ...FOR_ROUTES,
    AccessFacts,
    DecideWallProposal,
    FileAccess,
    FileGrantRepository,
    GrantHolders,
    NamedInWalls,
    PlanUnits,
    ProposeWall,
    RecordStepRepository,
    ReviewReason,
    RevokeGrant,
    StateReason,
    WalledJournal,
    WallRepository,
    WhoMaySee,
  ],
  exports: [...FOR_ROUTES, FileAccess],
})
export class AccessModule {}
