import express, { type RequestHandler, Router } from 'express';
import { existsSync } from 'node:fs';
import path from 'node:path';

const YEAR_MS = 365 * 24 * 3600 * 1000;

/**
 * Serves the built pages: assets, whose names carry their hash, for a year; every other path that asks for HTML gets the
 * page itself, which then finds its own way.
 * @param folder `web/dist`
 */
export function staticWeb(folder: string): RequestHandler {
  const router = Router();
  if (!existsSync(path.join(folder, 'index.html'))) return router;
  router.use(
    '/assets',
    express.static(path.join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.use((request, response, next) => {
    const isPage =
      request.method === 'GET' &&
      !/^\/(api|health|metrics)(\/|$)/.test(request.path) &&
      request.accepts('html') === 'html';
    if (!isPage) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(path.join(folder, 'index.html'));
  });
  return router;
}
