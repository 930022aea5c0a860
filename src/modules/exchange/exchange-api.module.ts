import { Module } from '@nestjs/common';
import { ConversionStepsController } from './api/conversion-steps.controller.js';
import { ConversionUndoController } from './api/conversion-undo.controller.js';
import { ConversionController } from './api/conversion.controller.js';
import { HandOutCollectionController } from './api/hand-out-collection.controller.js';
import { HandOutController } from './api/hand-out.controller.js';
import { ExchangeModule } from './exchange.module.js';

/** API side: conversions and exports. */
@Module({
  imports: [ExchangeModule],
  controllers: [
    ConversionController,
    ConversionStepsController,
    ConversionUndoController,
    HandOutController,
    HandOutCollectionController,
  ],
})
export class ExchangeApiModule {}
