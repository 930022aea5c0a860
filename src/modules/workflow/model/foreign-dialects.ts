import { elementsOf, everyElement, extensionsOf, type ModdleElement } from './moddle-element.js';
import { modelFinding, type ModelFinding } from './model-finding.js';

/** Products whose additions to BPMN are known by name, by prefix of their name space. */
const DIALECTS: readonly { readonly prefix: RegExp; readonly name: string }[] = [
  { prefix: /^camunda$/, name: 'Camunda 7' },
  { prefix: /^operaton$/, name: 'Operaton' },
  { prefix: /^zeebe$/, name: 'Camunda 8' },
  { prefix: /^modeler$/, name: 'Camunda Modeler' },
  { prefix: /^signavio$/, name: 'Signavio' },
  { prefix: /^activiti$/, name: 'Activiti' },
  { prefix: /^flowable$/, name: 'Flowable' },
  { prefix: /^(drools|tns|jbpm|kogito)$/, name: 'jBPM' },
  { prefix: /^(bizagi|trisotech|triso|adonis|ibm|w4|yaoqiang|itp|bioc|color)$/, name: 'a modeler' },
];

/** What would run code or an expression in the product it belongs to. */
const DANGEROUS =
  /^(class|expression|delegateExpression|resource|script|listener|executionListener|taskListener|connector|formHandlerClass|taskDefinition|variableMappingClass|onEntry-script|onExit-script)$/i;

/**
 * What a model holds of other products: each addition once an element, understood as documentation. Colours of shapes and
 * other decoration of the diagram are no additions.
 */
export function findForeign(root: ModdleElement): ModelFinding[] {
  return elementsOf(root, 'rootElements')
    .flatMap((element) => [...everyElement(element)])
    .flatMap((element) => [...foreignAttributes(element), ...foreignElements(element)]);
}

function foreignAttributes(element: ModdleElement): ModelFinding[] {
  if (element.$descriptor?.isGeneric === true) return [];
  return Object.entries(element.$attrs ?? {})
    .filter(([name]) => name.includes(':') && !name.startsWith('xmlns') && !name.startsWith('xsi:'))
    .map(([name, value]) => foreign(element, name, value));
}

function foreignElements(element: ModdleElement): ModelFinding[] {
  return extensionsOf(element)
    .filter(({ $type, $descriptor }) => $descriptor?.isGeneric === true && !$type.startsWith('talakte:'))
    .map(({ $type }) => foreign(element, $type, ''));
}

function foreign(element: ModdleElement, name: string, value: string): ModelFinding {
  const [prefix = '', local = ''] = name.split(':');
  const dialect = DIALECTS.find((known) => known.prefix.test(prefix))?.name ?? prefix;
  const runs = DANGEROUS.test(local) || /[$#]\{/.test(value);
  return modelFinding(runs ? 'foreign-attribute-dangerous' : 'foreign-extension', {
    element,
    values: { dialect, name, value },
  });
}
