import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { SetTaskRole } from '../application/set-task-role.js';
import { TASKS_PERMISSIONS } from '../permissions.js';
import { SetTaskRoleRequest } from './dto/task.request.js';
import { TaskRoleResponse } from './dto/task.response.js';

/** What roles that workflows name mean in this city (Zuständigkeiten). */
@ApiTags('tasks')
@Controller('task-roles')
export class TaskRoleController {
  constructor(private readonly roles: SetTaskRole) {}

  /** All of them, by key. */
  @Get()
  @Requires(TASKS_PERMISSIONS.operate)
  async list(@CurrentActor() actor: UserActor): Promise<TaskRoleResponse[]> {
    return (await this.roles.list(actor)).map((role) => TaskRoleResponse.from(role));
  }

  /** Says what one means. */
  @Put()
  @HttpCode(204)
  @Refuses('TASKS.ROLE_INVALID', 'IDENTITY.UNIT_UNKNOWN', 'IDENTITY.UNIT_CLOSED')
  @Requires(TASKS_PERMISSIONS.operate)
  async set(
    @CurrentActor() actor: UserActor,
    @Body() { key, name, staffRole, unitId, userIds = [] }: SetTaskRoleRequest,
  ): Promise<void> {
    await this.roles.execute(actor, { key, name, staffRole: staffRole ?? null, unitId: unitId ?? null, userIds });
  }

  /** Takes it back. */
  @Delete(':key')
  @HttpCode(204)
  @Requires(TASKS_PERMISSIONS.operate)
  async remove(@CurrentActor() actor: UserActor, @Param('key') key: string): Promise<void> {
    await this.roles.remove(actor, key);
  }
}
