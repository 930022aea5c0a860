import { Module } from '@nestjs/common';
import { FileTypeController } from './api/file-type.controller.js';
import { FileTypeVersionController } from './api/file-type-version.controller.js';
import { FileTypesModule } from './file-types.module.js';

/** Routes of file types; those with a name of their own come before those with an id in its place. */
@Module({
  imports: [FileTypesModule],
  controllers: [FileTypeVersionController, FileTypeController],
})
export class FileTypesApiModule {}
