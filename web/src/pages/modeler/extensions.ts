import type { EditedElement, Editor, ModdleObject } from './editor-services.js';

/** What our extension of one type says at an element, attribute by attribute. */
export type ExtensionValues = Record<string, string>;

function valuesIn(model: ModdleObject): ModdleObject[] {
  const extension = model.get('extensionElements') as ModdleObject | undefined;
  return (extension?.get('values') ?? []) as ModdleObject[];
}

function read(extension: ModdleObject, attributes: readonly string[]): ExtensionValues {
  return Object.fromEntries(
    attributes.map((name) => {
      const value = extension.get(name);
      return [name, typeof value === 'string' ? value : ''] as const;
    }),
  );
}

/** Everything of one type that an element says, such as its output mappings. */
export function readExtensions(model: ModdleObject, type: string, attributes: readonly string[]): ExtensionValues[] {
  return valuesIn(model)
    .filter(({ $type }) => $type === type)
    .map((extension) => read(extension, attributes));
}

/**
 * Writes everything of one type anew, in one step that can be undone; attributes that are empty are left out, and what
 * says nothing at all goes. Extensions of other types, those of other products too, stay as they are.
 */
export function writeExtensions(
  editor: Editor,
  { element, model }: { element: EditedElement; model: ModdleObject },
  type: string,
  values: readonly ExtensionValues[],
): void {
  const others = valuesIn(model).filter(({ $type }) => $type !== type);
  const made = values.flatMap((one) => {
    const filled = Object.entries(one).filter(([, value]) => value.trim() !== '');
    return filled.length === 0 ? [] : [editor.create(type, Object.fromEntries(filled))];
  });
  const all = [...others, ...made];
  const extension = all.length === 0 ? undefined : editor.create('bpmn:ExtensionElements', { values: all });
  if (extension !== undefined) {
    extension.$parent = model;
    for (const one of all) {
      one.$parent = extension;
    }
  }
  editor.changePart(element, model, { extensionElements: extension });
}
