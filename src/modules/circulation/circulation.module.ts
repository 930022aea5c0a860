import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { ActOnFolder, FolderEffects, FolderPlaces } from './application/act-on-folder.js';
import { Addressees } from './application/addressees.js';
import { FileSlip } from './application/file-slip.js';
import { FolderClosingObstacle } from './application/folder-closing-obstacle.js';
import { FolderConsequences } from './application/folder-consequences.js';
import { FolderFacts } from './application/folder-facts.js';
import { FolderPage } from './application/folder-page.js';
import { FolderRights } from './application/folder-rights.js';
import { FolderTaskSource } from './application/folder-task-source.js';
import { FolderQueries } from './application/folder.queries.js';
import { ForgetProtected } from './application/forget-protected.js';
import { LetGoOfFolders } from './application/let-go-of-folders.js';
import { OpenFolder } from './application/open-folder.js';
import { PaperStates } from './application/paper-states.js';
import { RouteTemplates } from './application/route-templates.js';
import { SlipFiling } from './application/slip-filing.js';
import { StepReaders } from './application/step-readers.js';
import { StepTasks } from './application/step-tasks.js';
import { FolderRepository } from './persistence/folder.repository.js';
import { PaperRepository } from './persistence/paper.repository.js';

const USE_CASES = [
  ActOnFolder,
  FileSlip,
  FolderPage,
  FolderQueries,
  ForgetProtected,
  LetGoOfFolders,
  OpenFolder,
  RouteTemplates,
];

const PARTS = [
  Addressees,
  FolderClosingObstacle,
  FolderConsequences,
  FolderEffects,
  FolderFacts,
  FolderPlaces,
  FolderRights,
  FolderTaskSource,
  PaperStates,
  SlipFiling,
  StepReaders,
  StepTasks,
];

/** Circulation folders and single orders: use cases and queries. */
@Module({
  imports: [RecordsModule],
  providers: [...USE_CASES, ...PARTS, FolderRepository, PaperRepository],
  exports: USE_CASES,
})
export class CirculationModule {}
