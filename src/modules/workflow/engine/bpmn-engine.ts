import { BpmnExecution } from './bpmn-execution.js';
import { ENGINE_VERSION } from './engine-library.js';
import type { Execution, ExecutionState, Variables } from './execution.js';
import { type ExpressionEvaluator, FeelScope } from './feel-scope.js';
import { MemberScopes } from './member-scopes.js';
import { type PreparedModel, prepareModel } from './model-for-engine.js';

export { ENGINE_VERSION, type PreparedModel, prepareModel };

/** Brings instances to life on bpmn-elements. */
export class BpmnEngine {
  constructor(
    private readonly evaluator: ExpressionEvaluator,
    private readonly now: () => Date,
  ) {}

  /** Runs a new instance until it waits or has come to its end. */
  start(model: PreparedModel, variables: Variables): Execution {
    return this.execution(model, variables).start();
  }

  /** Brings a kept instance back to where it waits; nothing happens by that. */
  recover(model: PreparedModel, state: ExecutionState, variables: Variables): Execution {
    return this.execution(model, variables).recover(state);
  }

  private execution(model: PreparedModel, variables: Variables): BpmnExecution {
    const known = { ...variables };
    const scope = new FeelScope(known, this.evaluator, model.loopVariables, new MemberScopes(known, model.repeated));
    return new BpmnExecution(model, scope, this.now);
  }
}
