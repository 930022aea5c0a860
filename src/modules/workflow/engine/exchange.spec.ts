import { describe, expect, it } from '@jest/globals';
import { flows, modelOf, Play } from '../testing/play.js';

const POST = '<message id="m-post" name="post"/><signal id="s-alarm" name="alarm"/>';
const START = '<startEvent id="start"/>';
const task = (id: string): string => `<userTask id="${id}"/>`;

describe('what an instance exchanges with others', () => {
  it.each([
    ['message', 'm-post', 'post'],
    ['signal', 's-alarm', 'alarm'],
  ])('a %s it throws goes out once, and is not caught within by the way', async (kind, ref, name) => {
    const event = `<${kind}EventDefinition ${kind}Ref="${ref}"/>`;
    const throwing = `<intermediateThrowEvent id="wurf">${event}</intermediateThrowEvent>`;
    const catching = `<intermediateCatchEvent id="fang">${event}</intermediateCatchEvent>`;
    const body = `${START}<parallelGateway id="teilen"/>${task('a')}${throwing}${catching}${task('b')}${task('c')}<endEvent id="e1"/><endEvent id="e2"/>${flows('start', 'teilen', 'a', 'wurf', 'b', 'e1')}${flows('teilen', 'fang', 'c', 'e2')}`;
    const play = await Play.of(modelOf(body, POST));
    expect(play.complete('a').waits()).toEqual(['b', 'fang']);
    expect(play.thrown).toEqual([name]);
    expect(play.complete('fang').complete('b').waits()).toEqual(['c']);
    expect(play.complete('c').status).toBe('completed');
  });

  it('a receive task takes nothing the instance itself throws', async () => {
    const throwing =
      '<intermediateThrowEvent id="wurf"><messageEventDefinition messageRef="m-post"/></intermediateThrowEvent>';
    const body = `${START}<parallelGateway id="teilen"/>${task('a')}${throwing}<receiveTask id="fang" messageRef="m-post"/><endEvent id="e1"/><endEvent id="e2"/>${flows('start', 'teilen', 'a', 'wurf', 'e1')}${flows('teilen', 'fang', 'e2')}`;
    const play = await Play.of(modelOf(body, POST));
    expect(play.complete('a').waits()).toEqual(['fang']);
    expect(play.thrown).toEqual(['post']);
  });

  it('a flow of messages drawn to another pool starts nothing there', async () => {
    const throwing =
      '<intermediateThrowEvent id="wurf"><messageEventDefinition messageRef="m-post"/></intermediateThrowEvent>';
    const pools =
      '<collaboration id="k"><participant id="wir" processRef="ablauf"/><participant id="sie" processRef="fremd"/><messageFlow id="fluss" sourceRef="wurf" targetRef="s2"/></collaboration><process id="fremd"><startEvent id="s2"><messageEventDefinition messageRef="m-post"/></startEvent><userTask id="dort"/><endEvent id="e2"/><sequenceFlow id="f1" sourceRef="s2" targetRef="dort"/><sequenceFlow id="f2" sourceRef="dort" targetRef="e2"/></process>';
    const body = `${START}${throwing}${task('a')}<endEvent id="ende"/>${flows('start', 'wurf', 'a', 'ende')}`;
    const play = await Play.of(modelOf(body, `${POST}${pools}`));
    expect(play.waits()).toEqual(['a']);
    expect(play.complete('a').status).toBe('completed');
  });

  it('a process of the same file is called like any other, and can be started by itself', async () => {
    const part =
      '<process id="teil"><startEvent id="s2"/><userTask id="dort"/><endEvent id="e2"/><sequenceFlow id="f1" sourceRef="s2" targetRef="dort"/><sequenceFlow id="f2" sourceRef="dort" targetRef="e2"/></process>';
    const body = `${START}<callActivity id="a" calledElement="teil"/>${task('b')}<endEvent id="ende"/>${flows('start', 'a', 'b', 'ende')}`;
    const play = await Play.of(modelOf(body, part));
    expect(play.alive().waits()).toEqual([expect.objectContaining({ kind: 'call', calledElement: 'teil' })]);
    expect(play.complete('a').complete('b').status).toBe('completed');
    const called = await Play.of(modelOf(body, part), {}, 's2');
    expect(called.waits()).toEqual(['dort']);
    expect(called.complete('dort').status).toBe('completed');
  });

  it.each([
    ['ROT', true],
    ['CANCELLED', false],
  ])('a call that fails with %s and is not caught is an error of the model: %s', async (code, isModelled) => {
    const body = `${START}<callActivity id="a" calledElement="anderer"/><endEvent id="ende"/>${flows('start', 'a', 'ende')}`;
    expect((await Play.of(modelOf(body))).fail('a', code).failure).toMatchObject({ code, isModelled });
  });

  it('a fault of the machine is none of the model, whatever code it bears', async () => {
    const condition = `<sequenceFlow id="f" sourceRef="w" targetRef="a"><conditionExpression xsi:type="tFormalExpression">for x in 1..99999999 return x</conditionExpression></sequenceFlow>`;
    const body = `${START}<exclusiveGateway id="w" default="w-ende"/>${task('a')}<endEvent id="ende"/>${flows('start', 'w', 'ende')}${flows('a', 'ende')}${condition}`;
    const { failure } = await Play.of(modelOf(body));
    expect(failure?.code).toMatch(/^WORKFLOW\./);
    expect(failure?.isModelled).toBe(false);
  });
});
