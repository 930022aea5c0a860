import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { ConversionQueries } from '../application/conversion/conversion.queries.js';
import { RequestCheck } from '../application/conversion/request-check.js';
import { StartConversion } from '../application/conversion/start-conversion.js';
import { StopConversion } from '../application/conversion/stop-conversion.js';
import { ConversionResponse } from './dto/conversion.response.js';

/** Steps of a conversion: check, start, stop. */
@ApiTags('conversions')
@Controller('conversions/:id')
export class ConversionStepsController {
  constructor(
    private readonly queries: ConversionQueries,
    private readonly requestCheck: RequestCheck,
    private readonly startConversion: StartConversion,
    private readonly stopConversion: StopConversion,
  ) {}

  /** Has everything checked (Probelauf); changes nothing else. */
  @Post('check')
  @HttpCode(202)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED', 'EXCHANGE.FOLDER_INCOMPLETE')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async check(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<ConversionResponse> {
    await this.requestCheck.execute(actor, id);
    return this.answer(actor, id);
  }

  /** Takes over every file without a fault, or goes on after a stop. */
  @Post('start')
  @HttpCode(202)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED', 'EXCHANGE.NOTHING_TO_CONVERT')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async start(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<ConversionResponse> {
    await this.startConversion.execute(actor, id);
    return this.answer(actor, id);
  }

  /** Stops after the file in hand. */
  @Post('stop')
  @HttpCode(200)
  @Refuses('EXCHANGE.CONVERSION_NOT_FOUND', 'EXCHANGE.STEP_NOT_ALLOWED')
  @Requires(RECORDS_PERMISSIONS.takeOver)
  async stop(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<ConversionResponse> {
    await this.stopConversion.execute(actor, id);
    return this.answer(actor, id);
  }

  private async answer(actor: UserActor, id: string): Promise<ConversionResponse> {
    return ConversionResponse.from(await this.queries.get(actor, id));
  }
}
