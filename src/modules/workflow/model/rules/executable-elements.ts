import { elementsOf, everyElement, isOf, type ModdleElement, propertyOf } from '../moddle-element.js';

/**
 * What the profile looks at: the model itself, what its processes refer to, and the process that shall run with
 * everything in it. Processes that are not to run are documentation; where none is to run, all are looked at, so that
 * their author sees what would have to change.
 */
export function executableElements(root: ModdleElement): readonly ModdleElement[] {
  const roots = elementsOf(root, 'rootElements');
  const processes = roots.filter((element) => isOf(element, 'bpmn:Process'));
  const executable = processes.filter((process) => propertyOf(process, 'isExecutable') === true);
  const chosen = new Set(executable.length === 0 ? processes : executable);
  return [
    root,
    ...roots.filter((element) => !isOf(element, 'bpmn:Process')),
    ...processes.filter((process) => chosen.has(process)).flatMap((process) => [...everyElement(process)]),
  ];
}
