import { Module } from '@nestjs/common';
import { BatchController } from './api/batch.controller.js';
import { InTrayController } from './api/in-tray.controller.js';
import { IntakeStream } from './api/intake-stream.js';
import { MailItemController } from './api/mail-item.controller.js';

/** Routes of mail room and in-tray. */
@Module({ providers: [IntakeStream], controllers: [BatchController, MailItemController, InTrayController] })
export class IntakeApiModule {}
