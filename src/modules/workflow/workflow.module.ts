import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { AskDecision } from './application/ask-decision.js';
import { BroadcastSignal } from './application/broadcast-signal.js';
import { CancelInstance } from './application/cancel-instance.js';
import { CarryThrown } from './application/carry-thrown.js';
import { ClearTraces } from './application/clear-traces.js';
import { CompleteTask, TaskPlaces } from './application/complete-task.js';
import { Definitions } from './application/definitions.js';
import { DeliverMessage } from './application/deliver-message.js';
import { DeployDefinition } from './application/deploy-definition.js';
import { FireDueTimers } from './application/fire-due-timers.js';
import { IdempotentCommands } from './application/idempotent-commands.js';
import { Incidents } from './application/incidents.js';
import { InstanceClosingObstacle } from './application/instance-closing-obstacle.js';
import { InstanceSteps } from './application/instance-steps.js';
import { InstanceVisibility } from './application/instance-visibility.js';
import { WorkflowJobHandlers } from './application/job-handlers.js';
import { NewWaitRows } from './application/new-waits.js';
import { ResolveIncident } from './application/resolve-incident.js';
import { RetriedStep } from './application/retried-step.js';
import { ReturnToCaller } from './application/return-to-caller.js';
import { RunJob, WorkDoers } from './application/run-job.js';
import { FireSchedules, PlanSchedules } from './application/schedules.js';
import { StartInstance } from './application/start-instance.js';
import { StepConsequences } from './application/step-consequences.js';
import { WorkflowFacts } from './application/workflow-facts.js';
import { TaskAssignments } from './application/task-assignments.js';
import { WorkflowTasks } from './application/workflow-tasks.js';
import { WorkflowPorts } from './application/workflow-ports.js';
import { AjvFormChecker } from './forms/ajv-form-checker.js';
import { DefinitionRepository } from './persistence/definition.repository.js';
import { IncidentRepository } from './persistence/incident.repository.js';
import { InstanceRepository } from './persistence/instance.repository.js';
import { JobRepository } from './persistence/job.repository.js';
import { ScheduleRepository } from './persistence/schedule.repository.js';
import { SubscriptionRepository } from './persistence/subscription.repository.js';
import { TaskRepository } from './persistence/task.repository.js';
import { TimerRepository } from './persistence/timer.repository.js';

const USE_CASES = [
  BroadcastSignal,
  CancelInstance,
  CarryThrown,
  ClearTraces,
  CompleteTask,
  DeliverMessage,
  DeployDefinition,
  FireDueTimers,
  ResolveIncident,
  ReturnToCaller,
  RunJob,
  FireSchedules,
  StartInstance,
  WorkflowJobHandlers,
];

const PARTS = [
  AskDecision,
  WorkDoers,
  AjvFormChecker,
  Definitions,
  IdempotentCommands,
  Incidents,
  InstanceClosingObstacle,
  InstanceSteps,
  InstanceVisibility,
  NewWaitRows,
  PlanSchedules,
  RetriedStep,
  StepConsequences,
  TaskAssignments,
  TaskPlaces,
  WorkflowFacts,
  WorkflowPorts,
  WorkflowTasks,
];

const REPOSITORIES = [
  DefinitionRepository,
  IncidentRepository,
  InstanceRepository,
  JobRepository,
  ScheduleRepository,
  SubscriptionRepository,
  TaskRepository,
  TimerRepository,
];

/** Durable workflows: definitions, instances, tasks, messages, timers, work. */
@Module({ imports: [RecordsModule], providers: [...USE_CASES, ...PARTS, ...REPOSITORIES], exports: USE_CASES })
export class WorkflowModule {}
