import { type DynamicModule, Module } from '@nestjs/common';
import path from 'node:path';
import { PageReader } from './application/page-reader.port.js';
import { ReadMailItem, ReadMailItemPorts } from './application/read-mail-item.js';
import { SplitBatch } from './application/split-batch.js';
import type { IntakeConfig } from './intake.config.js';
import { intakeProcesses, IntakeWorker } from './worker/intake-worker.js';
import { WatchedFolder } from './worker/watched-folder.js';
import { PageWorkbench } from './workbench/page-workbench.js';
import { WorkbenchPageReader } from './workbench/workbench-page-reader.js';

/** Worker side: splitting, reading, watched folder, and the guarded processes that decode foreign bytes. */
@Module({})
export class IntakeWorkerModule {
  /** @param config options; @param dataFolder folder for temporary files */
  static forRoot(config: IntakeConfig, dataFolder: string): DynamicModule {
    return {
      module: IntakeWorkerModule,
      providers: [
        {
          provide: PageReader,
          useFactory: () =>
            new WorkbenchPageReader(
              new PageWorkbench({ workFolder: path.join(dataFolder, 'workbench'), children: intakeProcesses(config) }),
              config.INTAKE_OCR_ENGINE,
            ),
        },
        ReadMailItemPorts,
        SplitBatch,
        ReadMailItem,
        IntakeWorker,
        WatchedFolder,
      ],
    };
  }
}
