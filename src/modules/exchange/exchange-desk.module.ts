import { Module } from '@nestjs/common';
import { FilingPlanModule } from '#modules/filing-plan';
import { RecordsModule } from '#modules/records';
import { CheckConversion, ContentInspection } from './application/conversion/check-conversion.js';
import { ConversionActors } from './application/conversion/conversion-actors.js';
import { ConversionPorts, ConvertFiles } from './application/conversion/convert-files.js';
import { DocumentsToFile } from './application/conversion/documents-to-file.js';
import { ManifestContexts } from './application/conversion/manifest-contexts.js';
import { ExchangeModule } from './exchange.module.js';

/** The work itself: where a page reader is at hand, in workers and in the command line tool. */
@Module({
  imports: [ExchangeModule, FilingPlanModule, RecordsModule],
  providers: [
    CheckConversion,
    ContentInspection,
    ConversionActors,
    ConversionPorts,
    ConvertFiles,
    DocumentsToFile,
    ManifestContexts,
  ],
  exports: [CheckConversion, ConvertFiles],
})
export class ExchangeDeskModule {}
