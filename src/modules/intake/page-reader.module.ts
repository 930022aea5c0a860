import { type DynamicModule, Global, Module } from '@nestjs/common';
import path from 'node:path';
import { PageReader } from './application/page-reader.port.js';
import type { IntakeConfig } from './intake.config.js';
import { intakeProcesses } from './worker/intake-worker.js';
import { PageWorkbench } from './workbench/page-workbench.js';
import { WorkbenchPageReader } from './workbench/workbench-page-reader.js';

/** The guarded processes that decode foreign bytes, for whoever works on them; they start when first needed. */
@Global()
@Module({})
export class PageReaderModule {
  /** @param config options; @param dataFolder folder for temporary files */
  static forRoot(config: IntakeConfig, dataFolder: string): DynamicModule {
    return {
      module: PageReaderModule,
      providers: [
        {
          provide: PageReader,
          useFactory: () =>
            new WorkbenchPageReader(
              new PageWorkbench({ workFolder: path.join(dataFolder, 'workbench'), children: intakeProcesses(config) }),
              config.INTAKE_OCR_ENGINE,
            ),
        },
      ],
      exports: [PageReader],
    };
  }
}
