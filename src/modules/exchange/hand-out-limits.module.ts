import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ZipLimit } from './application/hand-out/zip-limit.js';

/** How large a hand-out may be, for every process that takes requests or packs. */
@Global()
@Module({})
export class HandOutLimitsModule {
  /** @param maxMegabytes largest archive */
  static forRoot(maxMegabytes: number): DynamicModule {
    return {
      module: HandOutLimitsModule,
      providers: [{ provide: ZipLimit, useValue: new ZipLimit(maxMegabytes) }],
      exports: [ZipLimit],
    };
  }
}
