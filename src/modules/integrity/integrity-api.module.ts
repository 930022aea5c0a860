import { Module } from '@nestjs/common';
import { IntegrityController } from './api/integrity.controller.js';
import { IntegrityModule } from './integrity.module.js';

/** Routes for auditors. */
@Module({ imports: [IntegrityModule], controllers: [IntegrityController] })
export class IntegrityApiModule {}
