declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(
      xml: string,
      typeName?: string,
    ): Promise<{
      readonly rootElement: unknown;
      readonly warnings: readonly { readonly message: string }[];
    }>;
  }
}
