import { type DynamicModule, Global, Module } from '@nestjs/common';
import { UploadPolicy } from './application/documents/store-upload.js';

/** How large uploads may be and how long they are locked, for every process that takes documents in. */
@Global()
@Module({})
export class UploadPolicyModule {
  /** @param maxMegabytes largest file; @param retentionYears lock until the retention of its file is known */
  static forRoot(maxMegabytes: number, retentionYears: number): DynamicModule {
    return {
      module: UploadPolicyModule,
      providers: [{ provide: UploadPolicy, useValue: new UploadPolicy(maxMegabytes, retentionYears) }],
      exports: [UploadPolicy],
    };
  }
}
