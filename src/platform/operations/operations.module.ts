import { Controller, Get, HttpCode, Module, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { DeadLetters } from './dead-letters.js';
import { DeadLetter } from './dead-letter.response.js';
import { OPERATIONS_PERMISSIONS } from './permissions.js';

/** What operators see and do. */
@ApiTags('operations')
@Controller('dead-letters')
export class DeadLetterController {
  constructor(private readonly deadLetters: DeadLetters) {}

  /** Messages and jobs that were given up. */
  @Get()
  @Requires(OPERATIONS_PERMISSIONS.deadLetters)
  async list(): Promise<DeadLetter[]> {
    return this.deadLetters.list();
  }

  /** Sets one going again. */
  @Post(':id/redrive')
  @HttpCode(204)
  @Refuses('OPERATIONS.DEAD_LETTER_NOT_FOUND')
  @Requires(OPERATIONS_PERMISSIONS.deadLetters)
  async redrive(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deadLetters.redrive(actor, id);
  }
}

/** Routes for operators. */
@Module({ providers: [DeadLetters], controllers: [DeadLetterController] })
export class OperationsModule {}
