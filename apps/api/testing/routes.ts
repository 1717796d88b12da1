import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessKey, type Access } from '../src/http/caller';

/** A route as Nest knows it at run time. */
export interface Route {
  /** `GET /api/people/:id` */
  name: string;
  method: string;
  path: string;
  handler: object;
  /** What the handler declares; undefined where it forgot to. */
  access: Access | undefined;
}

/** Every route of every controller that Nest has found, from the metadata itself and not from a list. */
export function nestRoutes(app: NestFastifyApplication): Route[] {
  const scanner = new MetadataScanner();
  const paths = (target: object): string[] =>
    [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      if (!metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      return scanner.getAllMethodNames(prototype).flatMap((key) => {
        const handler = prototype[key];
        if (!handler || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
        const method =
          RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
        const access = Reflect.getMetadata(accessKey, handler) as Access | undefined;
        return paths(metatype).flatMap((base) =>
          paths(handler).map((rest) => {
            const path = `/${base}/${rest}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
            return { name: `${method} ${path}`, method, path, handler, access };
          }),
        );
      });
    });
}

/** Every address that the server answers at, Nest's or not, as `METHOD /path`; HEAD, which goes with GET, left out. */
export function servedRoutes(app: NestFastifyApplication): string[] {
  const stack: string[] = [];
  const found: string[] = [];
  for (const line of app
    .getHttpAdapter()
    .getInstance()
    .printRoutes({ commonPrefix: false })
    .split('\n')) {
    const [, indent = '', part = '', methods = ''] =
      /^([│\s]*)[├└]── (\S+) \(([A-Z, ]+)\)$/u.exec(line) ?? [];
    if (part === '') continue;
    const depth = indent.length / 4;
    stack.length = depth;
    stack[depth] = part;
    for (const method of methods.split(', ')) {
      if (method !== 'HEAD') found.push(`${method} ${stack.join('')}`);
    }
  }
  return found;
}
