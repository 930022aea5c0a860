/** What is used of libraries that bring no types along. */

declare module 'bpmn-moddle' {
  export interface ModdleReading {
    readonly rootElement: unknown;
    readonly references: readonly { readonly element: unknown; readonly property: string; readonly id: string }[];
    readonly warnings: readonly (Error & { readonly error?: Error })[];
    readonly elementsById: Readonly<Record<string, unknown>>;
  }
  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    fromXML(xml: string): Promise<ModdleReading>;
    toXML(element: unknown, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
  }
}
