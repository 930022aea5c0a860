import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ROUTE_PERMISSION, ROUTE_PUBLIC } from '#platform/http';

/** Refuses to start while any route of the application says neither who may use it nor that everybody may, or says both. */
@Injectable()
export class RouteDeclarations implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      return this.undeclaredIn(metatype);
    });
    if (undeclared.length > 0) {
      throw new Error(`Routes need either @Requires or @Public: ${undeclared.join(', ')}`);
    }
  }

  private undeclaredIn(controller: { readonly name: string; readonly prototype?: unknown }): string[] {
    const prototype = controller.prototype as Record<string, unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
      const places = [handler, controller] as Parameters<Reflector['getAllAndOverride']>[1];
      const isPublic = this.reflector.getAllAndOverride<unknown>(ROUTE_PUBLIC, places) === true;
      const isRestricted = this.reflector.getAllAndOverride<unknown>(ROUTE_PERMISSION, places) !== undefined;
      return isPublic !== isRestricted ? [] : [`${controller.name}.${name}`];
    });
  }
}
