import { Injectable } from '@nestjs/common';
import { DemoAccess } from './demo-access.js';
import { DemoCirculation } from './demo-circulation.js';
import { DemoLife } from './demo-life.js';
import { DemoTasks } from './demo-tasks.js';
import { DemoWorkflows } from './demo-workflows.js';

/** What the people of the city do once everything is there. */
@Injectable()
export class DemoTown {
  constructor(
    readonly access: DemoAccess,
    readonly workflows: DemoWorkflows,
    readonly tasks: DemoTasks,
    readonly life: DemoLife,
    readonly circulation: DemoCirculation,
  ) {}
}
