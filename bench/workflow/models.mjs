/** Models of so many tasks in a row, and one that waits for a deadline. */
import { flows, modelOf } from '../../src/modules/workflow/testing/play.ts';

const extension = (content) => `<extensionElements>${content}</extensionElements>`;
const WHO = extension('<talakte:assignment role="caseworker"/><talakte:form key="f"/>');
const ENDS = '<startEvent id="start"/><endEvent id="ende"/>';

/** @returns {{ key: string, xml: string }} */
export function chain(steps) {
  const ids = Array.from({ length: steps }, (_, index) => `schritt${String(index + 1)}`);
  const tasks = ids.map((id) => `<userTask id="${id}" name="${id}">${WHO}</userTask>`).join('');
  const key = `kette${String(steps)}`;
  return { key, xml: modelOf(`${ENDS}${tasks}${flows('start', ...ids, 'ende')}`, '', key) };
}

export function waitingChain() {
  const timer = '<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>';
  const body = `${ENDS}<intermediateCatchEvent id="frist">${timer}</intermediateCatchEvent>${flows('start', 'frist', 'ende')}`;
  return { key: 'warteschlange', xml: modelOf(body, '', 'warteschlange') };
}
