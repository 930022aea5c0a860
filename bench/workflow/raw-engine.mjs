/** The bare engine in memory, as its makers ship it: state to JSON and back for every step, context read once. */
import * as elements from 'bpmn-elements';
import Serializer, { TypeResolver } from 'moddle-context-serializer';
import { parseModel } from '../../src/modules/workflow/model/parse-model.ts';

/** @returns {Promise<number>} milliseconds of CPU for one step, starts counted as steps */
export async function rawEngineCpuMs(xml, instances, steps) {
  const { moddleContext } = await parseModel(xml);
  const context = Serializer(moddleContext, TypeResolver(elements));
  for (let warm = 0; warm < 5; warm += 1) runThrough(context);
  const before = process.cpuUsage();
  for (let count = 0; count < instances; count += 1) runThrough(context);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (instances * (steps + 1));
}

function runThrough(context) {
  let definition = made(context).run();
  for (;;) {
    const [waiting] = definition.getPostponed();
    if (waiting === undefined) return;
    const state = JSON.stringify(definition.getState());
    definition = made(context).recover(JSON.parse(state));
    definition.resume();
    definition.getPostponed()[0].signal({ erledigt: true });
  }
}

function made(context) {
  const environment = new elements.Environment({ settings: { disableTrackState: true } });
  return new elements.Definition(elements.Context(context, environment));
}
