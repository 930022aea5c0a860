import { Module } from '@nestjs/common';
import { FileTypesModule } from '#modules/file-types';
import { FilingPlanModule } from '#modules/filing-plan';
import { RecordsModule } from '#modules/records';
import { CheckConversion, ContentInspection } from './application/conversion/check-conversion.js';
import { ConversionActors } from './application/conversion/conversion-actors.js';
import { ConversionPorts, ConvertFiles } from './application/conversion/convert-files.js';
import { DocumentsToFile } from './application/conversion/documents-to-file.js';
import { ForgetStagedFiles } from './application/conversion/forget-staged-files.js';
import { KnownTypes } from './application/conversion/known-types.js';
import { KnownPlaces, ManifestContexts } from './application/conversion/manifest-contexts.js';
import { ArchiveMaker } from './application/hand-out/archive-maker.js';
import { DocumentPages } from './application/hand-out/document-pages.js';
import { FileBinder } from './application/hand-out/file-binder.js';
import { PackCollection, PackingPorts } from './application/collection/pack-collection.js';
import { ForgetHandOuts, HandOutResults } from './application/hand-out/forget-hand-outs.js';
import { HandOutContents } from './application/hand-out/hand-out-contents.js';
import { HandOutFacts, HandOutMakers, PrepareHandOut } from './application/hand-out/prepare-hand-out.js';
import { ExchangeModule } from './exchange.module.js';

/** The work itself: where a page reader is at hand, in workers and in the command line tool. */
@Module({
  imports: [ExchangeModule, FileTypesModule, FilingPlanModule, RecordsModule],
  providers: [
    ArchiveMaker,
    CheckConversion,
    ContentInspection,
    ConversionActors,
    ConversionPorts,
    ConvertFiles,
    DocumentPages,
    DocumentsToFile,
    FileBinder,
    ForgetHandOuts,
    ForgetStagedFiles,
    HandOutContents,
    HandOutFacts,
    HandOutMakers,
    HandOutResults,
    PackCollection,
    PackingPorts,
    PrepareHandOut,
    KnownPlaces,
    KnownTypes,
    ManifestContexts,
  ],
  exports: [CheckConversion, ConvertFiles, ForgetHandOuts, ForgetStagedFiles, PackCollection, PrepareHandOut],
})
export class ExchangeDeskModule {}
