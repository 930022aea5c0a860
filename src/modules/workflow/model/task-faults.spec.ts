import { describe, expect, it } from '@jest/globals';
import { checkExecutable, type CheckSettings } from './check-executable.js';
import {
  ASSIGNED,
  course,
  draftModel,
  escaped,
  extension,
  oneStep,
  serviceTask,
  userTask,
  WITH_FORM,
} from './testing/draft-model.js';
import { findingsOf, places, type PlantedFault } from './testing/findings-of.js';

const KNOWN: CheckSettings = {
  topics: new Set(['mail.send']),
  workflows: new Set(['sub']),
  decisions: new Set(['limits']),
  forms: new Set(['decide']),
};
const assigned = (attributes: string): string =>
  oneStep(userTask('t', [`<talakte:assignment ${attributes}/>`, WITH_FORM]));
const extended = (...parts: readonly string[]): string => oneStep(userTask('t', [ASSIGNED, WITH_FORM, ...parts]));
const scheduled = (attributes: string): string => extended(`<talakte:schedule ${attributes}/>`);
const escalated = (attributes: string): string => extended(`<talakte:escalation ${attributes}/>`);
const job = (attributes: string): string => oneStep(serviceTask('s', `<talakte:job ${attributes}/>`));
const rule = (...parts: readonly string[]): string =>
  oneStep(`<businessRuleTask id="r" name="R">${extension(...parts)}</businessRuleTask>`);
const decided = (attributes: string): string => rule(`<talakte:decision ${attributes}/>`);
const called = (...parts: readonly string[]): string =>
  oneStep(`<callActivity id="c" name="C">${extension(...parts)}</callActivity>`);
const output = (attributes: string): string => extended(`<talakte:output ${attributes}/>`);
const declared = (...variables: readonly string[]): string =>
  draftModel(extension(...variables.map((each) => `<talakte:variable ${each}/>`)) + course(['t', userTask('t')]));
const fourEyes = (otherThan: string): string =>
  draftModel(
    course(
      ['t', userTask('t')],
      ['u', userTask('u', [`<talakte:assignment role="head" otherThan="${otherThan}"/>`, WITH_FORM])],
      ['v', userTask('v')],
      ['s', serviceTask('s')],
    ),
  );

const FAULTS: readonly PlantedFault[] = [
  ['a task without a type', 'task-untyped', 't', oneStep('<task id="t" name="T"/>')],
  ['a task for nobody', 'assignment-missing', 't', oneStep(userTask('t', [WITH_FORM]))],
  ['a manual task for nobody', 'assignment-missing', 't', oneStep('<manualTask id="t" name="T"/>')],
  ['an assignment to nobody', 'assignment-empty', 't', assigned('')],
  ['an assignment of spaces', 'assignment-empty', 't', assigned('user=" "')],
  ['two people', 'assignment-ambiguous', 't', assigned('user="a" role="b"')],
  ['a manager in an office', 'assignment-ambiguous', 't', assigned('office="20" managerOf="= a"')],
  ['a keeper and a role', 'assignment-ambiguous', 't', assigned('role="a" keeperOf="= file"')],
  ['a person that is no FEEL', 'assignment-invalid', 't', assigned('user="= the initiator"')],
  ['a person of another product', 'expression-foreign', 't', assigned('user="${initiator}"')],
  ['a person behind = of another product', 'expression-foreign', 't', assigned('user="= ${initiator}"')],
  ['a role with a line break', 'assignment-value-invalid', 't', assigned('role="a&#10;b"')],
  ['a role of brackets', 'assignment-value-invalid', 't', assigned(`role="${escaped('<b>')}"`)],
  ['four eyes of nobody', 'four-eyes-unknown', 'u', fourEyes('x')],
  ['four eyes of a machine', 'four-eyes-unknown', 'u', fourEyes('s')],
  ['four eyes of oneself', 'four-eyes-itself', 'u', fourEyes('u')],
  ['four eyes of somebody later', 'four-eyes-later', 'u', fourEyes('v')],
  ['no form', 'form-missing', 't', oneStep(userTask('t', [ASSIGNED]))],
  [
    'a form with a path',
    'form-key-invalid',
    't',
    oneStep(userTask('t', [ASSIGNED, '<talakte:form key="../etc/passwd"/>'])),
  ],
  ['a form without a key', 'form-key-invalid', 't', oneStep(userTask('t', [ASSIGNED, '<talakte:form/>']))],
  ['a form nobody wrote', 'form-unknown', 't', oneStep(userTask('t', [ASSIGNED, '<talakte:form key="other"/>']))],
  ['a due time in words', 'due-invalid', 't', scheduled('due="tomorrow"')],
  ['a due time that is no FEEL', 'due-invalid', 't', scheduled('due="= deadline +"')],
  ['a follow-up in words', 'follow-up-invalid', 't', scheduled('followUp="bald"')],
  ['days of another kind', 'days-invalid', 't', scheduled('due="P3D" days="holidays"')],
  ['working hours', 'days-without-whole-days', 't', scheduled('due="PT5H" days="working"')],
  ['working months', 'days-without-whole-days', 't', scheduled('followUp="P1M" days="working"')],
  ['a priority in words', 'priority-invalid', 't', scheduled('priority="high"')],
  ['a priority beyond', 'priority-invalid', 't', scheduled('priority="101"')],
  ['a negative priority', 'priority-invalid', 't', scheduled('priority="-1"')],
  ['a priority that is no FEEL', 'priority-invalid', 't', scheduled('priority="= if"')],
  ['an escalation at no time', 'escalation-after-invalid', 't', escalated('role="head"')],
  ['an escalation in words', 'escalation-after-invalid', 't', escalated('after="later" role="head"')],
  ['an escalation that is no FEEL', 'escalation-after-invalid', 't', escalated('after="= (" role="head"')],
  ['an escalation to nobody', 'escalation-nobody', 't', escalated('after="P1D"')],
  ['an escalation to what is no FEEL', 'assignment-invalid', 't', escalated('after="P1D" user="= a b c"')],
  ['two assignments', 'extension-repeated', 't', extended(ASSIGNED)],
  ['two forms', 'extension-repeated', 't', extended(WITH_FORM)],
  [
    'a form at a service',
    'extension-misplaced',
    's',
    oneStep(serviceTask('s', `<talakte:job topic="mail.send"/>${WITH_FORM}`)),
  ],
  [
    'an assignment at an event',
    'extension-misplaced',
    'start',
    draftModel(
      course(['t', userTask('t')]).replace('name="Start"/>', `name="Start">${extension(ASSIGNED)}</startEvent>`),
    ),
  ],
  ['a job at a user task', 'extension-misplaced', 't', extended('<talakte:job topic="mail.send"/>')],
  ['a variable at a task', 'extension-misplaced', 't', extended('<talakte:variable name="a"/>')],
  [
    'a correlation inside the event definition',
    'extension-misplaced',
    'c',
    oneStep(
      `<intermediateCatchEvent id="c" name="C"><messageEventDefinition>${extension('<talakte:correlation key="a"/>')}</messageEventDefinition></intermediateCatchEvent>`,
    ),
  ],
  ['a service without a job', 'job-missing', 's', oneStep('<serviceTask id="s" name="S"/>')],
  ['sending without a job', 'job-missing', 's', oneStep('<sendTask id="s" name="S"/>')],
  ['a job without a topic', 'job-missing', 's', job('')],
  ['a topic with spaces', 'job-topic-invalid', 's', job('topic="send a mail"')],
  ['a topic that is a class', 'job-topic-invalid', 's', job('topic="org.example.Mail"')],
  ['a topic nobody works on', 'job-topic-unknown', 's', job('topic="fax.send"')],
  ['retries in words', 'job-retries-invalid', 's', job('topic="mail.send" retries="often"')],
  ['a thousand retries', 'job-retries-invalid', 's', job('topic="mail.send" retries="1000"')],
  ['retrying at no time', 'job-retry-after-invalid', 's', job('topic="mail.send" retryAfter="soon"')],
  ['a rule without a decision', 'rule-missing', 'r', rule()],
  ['a decision without a table', 'rule-missing', 'r', decided('decisionId="d" result="x"')],
  [
    'a decision and a job',
    'rule-and-job',
    'r',
    rule('<talakte:job topic="mail.send"/>', '<talakte:decision key="limits" decisionId="d" result="x"/>'),
  ],
  ['a table without its decision', 'decision-id-missing', 'r', decided('key="limits" result="x"')],
  ['a table nobody wrote', 'decision-unknown', 'r', decided('key="other" decisionId="d" result="x"')],
  ['a decision for nobody', 'decision-result-missing', 'r', decided('key="limits" decisionId="d"')],
  [
    'a result with a bad name',
    'mapping-target-invalid',
    'r',
    decided('key="limits" decisionId="d" result="the result"'),
  ],
  ['calling nothing', 'called-missing', 'c', called()],
  ['calling without a key', 'called-missing', 'c', called('<talakte:called/>')],
  [
    'calling as another product does',
    'called-foreign',
    'c',
    oneStep('<callActivity id="c" name="C" calledElement="sub"/>'),
  ],
  [
    'calling by an expression',
    'expression-foreign',
    'c',
    oneStep('<callActivity id="c" name="C" calledElement="${x}"/>'),
  ],
  ['calling what is not there', 'called-unknown', 'c', called('<talakte:called key="other"/>')],
  ['calling itself', 'called-itself', 'c', called('<talakte:called key="draft"/>')],
  ['a binding of another kind', 'binding-unknown', 'c', called('<talakte:called key="sub" binding="newest"/>')],
  [
    'a fixed version without a number',
    'binding-version-missing',
    'c',
    called('<talakte:called key="sub" binding="version"/>'),
  ],
  ['a number that is not asked', 'binding-version-surplus', 'c', called('<talakte:called key="sub" version="2"/>')],
  [
    'a version in words',
    'binding-version-invalid',
    'c',
    called('<talakte:called key="sub" binding="version" version="two"/>'),
  ],
  ['version zero', 'binding-version-invalid', 'c', called('<talakte:called key="sub" binding="version" version="0"/>')],
  ['an output to nowhere', 'mapping-target-missing', 't', output('source="a"')],
  ['an output with a bad name', 'mapping-target-invalid', 't', output('target="my result" source="a"')],
  ['an output called environment', 'mapping-target-reserved', 't', output('target="environment" source="a"')],
  ['an output that says who has started it', 'mapping-target-reserved', 't', output('target="initiator" source="a"')],
  ['an output called __proto__', 'mapping-target-reserved', 't', output('target="__proto__" source="a"')],
  [
    'two outputs to one variable',
    'mapping-target-taken',
    't',
    extended('<talakte:output target="a" source="b"/>', '<talakte:output target="a" source="c"/>'),
  ],
  ['an output of nothing', 'mapping-source-missing', 't', output('target="a"')],
  ['an output that is no FEEL', 'mapping-source-invalid', 't', output('target="a" source="b +"')],
  ['an input of another product', 'expression-foreign', 't', extended('<talakte:input target="a" source="${b}"/>')],
  ['a variable with a bad name', 'variable-name-invalid', 'draft', declared('name="my amount"')],
  ['a variable that says who has started it', 'variable-name-invalid', 'draft', declared('name="initiator"')],
  ['a variable without a name', 'variable-name-invalid', 'draft', declared('type="text"')],
  ['a variable twice', 'variable-taken', 'draft', declared('name="a"', 'name="a"')],
  ['a variable of an unknown type', 'variable-type-unknown', 'draft', declared('name="a" type="money"')],
  ['a variable that is perhaps needed', 'variable-required-invalid', 'draft', declared('name="a" required="perhaps"')],
];

describe(checkExecutable.name, () => {
  it.each(FAULTS)('finds %s: %s at %s', async (_what, code, elementId, xml) => {
    expect(places(await findingsOf(xml, KNOWN))).toContain(`${code} ${elementId ?? '-'}`);
  });

  it.each([
    ['a role in an office', assigned('role="clerk" office="20.1"')],
    ['the keeper of a file', assigned('keeperOf="= file"')],
    ['four eyes', fourEyes('t')],
    ['a deadline in working days', scheduled('due="P10D" days="working" priority="80"')],
    ['a deadline by date', scheduled('due="= date(deadline)" followUp="2027-01-31"')],
    ['an escalation', escalated('after="P3D" managerOf="= assignee"')],
    ['a job that is retried', job('topic="mail.send" retries="5" retryAfter="PT10M"')],
    ['a decision', decided('key="limits" decisionId="limit" result="limit" binding="deployment"')],
    ['a call of a fixed version', called('<talakte:called key="sub" binding="version" version="3"/>')],
    ['declared variables', declared('name="betrag" type="number" required="true" description="in Euro"')],
  ])('lets %s run', async (_what, xml) => {
    expect((await findingsOf(xml, KNOWN)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
