import { type DynamicModule, Module } from '@nestjs/common';
import { FilingPlanModule } from '#modules/filing-plan';
import { RecordsModule } from '#modules/records';
import { BeginConversion } from './application/conversion/begin-conversion.js';
import { ConversionAccess } from './application/conversion/conversion-access.js';
import { ConversionFacts } from './application/conversion/conversion-facts.js';
import { ConversionQueries } from './application/conversion/conversion.queries.js';
import { ListFolder } from './application/conversion/list-folder.js';
import { Manifests } from './application/conversion/manifests.js';
import { RequestCheck } from './application/conversion/request-check.js';
import { StageDocument } from './application/conversion/stage-document.js';
import { StartConversion } from './application/conversion/start-conversion.js';
import { StopConversion } from './application/conversion/stop-conversion.js';
import { FetchHandOut } from './application/hand-out/fetch-hand-out.js';
import { HandOutQueries } from './application/hand-out/hand-out.queries.js';
import { HandOutPorts, RequestHandOut } from './application/hand-out/request-hand-out.js';
import { HandOutVolumes } from './application/hand-out/hand-out-volumes.js';
import { StagedObjects } from './application/staged-objects.js';
import { CollectFiles, CollectionPorts } from './application/collection/collect-files.js';
import { CollectionFacts } from './application/collection/collection-facts.js';
import { FetchCollection } from './application/collection/fetch-collection.js';
import { HandOutLimitsModule } from './hand-out-limits.module.js';
import { HandOutCollectionRepository } from './persistence/hand-out-collection.repository.js';
import { ConversionUndoQueries } from './application/undo/conversion-undo.queries.js';
import { DecideUndo, UndoPorts } from './application/undo/decide-undo.js';
import { HaltUndo } from './application/undo/halt-undo.js';
import { RequestUndo } from './application/undo/request-undo.js';
import { UndoRecords } from './application/undo/undo-records.js';
import { UndoPreviews } from './application/undo/undo-previews.js';
import { ConversionUndoRepository } from './persistence/conversion-undo.repository.js';
import { ConversionRepository } from './persistence/conversion.repository.js';
import { HandOutRepository } from './persistence/hand-out.repository.js';
import { StagedBytesRepository } from './persistence/staged-bytes.repository.js';

const USE_CASES = [
  BeginConversion,
  CollectFiles,
  ConversionQueries,
  ConversionUndoQueries,
  DecideUndo,
  FetchCollection,
  FetchHandOut,
  HaltUndo,
  HandOutQueries,
  ListFolder,
  RequestCheck,
  RequestHandOut,
  RequestUndo,
  StageDocument,
  StartConversion,
  StopConversion,
];

/** What people ask of the exchange with other systems: use cases that decode no foreign bytes. */
@Module({
  imports: [FilingPlanModule, RecordsModule],
  providers: [
    ...USE_CASES,
    ConversionRepository,
    ConversionUndoRepository,
    CollectionFacts,
    CollectionPorts,
    HandOutCollectionRepository,
    UndoPorts,
    UndoPreviews,
    UndoRecords,
    ConversionAccess,
    ConversionFacts,
    HandOutPorts,
    HandOutRepository,
    HandOutVolumes,
    Manifests,
    StagedBytesRepository,
    StagedObjects,
  ],
  exports: [
    ...USE_CASES,
    ConversionRepository,
    ConversionFacts,
    UndoRecords,
    CollectionFacts,
    HandOutCollectionRepository,
    HandOutRepository,
    Manifests,
    StagedBytesRepository,
    StagedObjects,
  ],
})
export class ExchangeModule {
  /** How large archives may be that are handed out, in megabytes. */
  static withLimits(maxZipMegabytes: number): DynamicModule {
    return HandOutLimitsModule.forRoot(maxZipMegabytes);
  }
}
