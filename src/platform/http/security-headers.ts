import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** Only our own scripts, styles and data; nothing inline, nothing framed. pdf.js starts its worker from a blob. */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    objectSrc: ["'none'"],
  },
};

const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];
const PERMISSIONS_POLICY = UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ');
const HSTS = { maxAge: 365 * 24 * 3600, includeSubDomains: false };

/**
 * Sets the security headers of every answer; answers of the API are never kept by caches unless a route says so.
 * @param options `tls`: whether browsers reach us over TLS (they are then told to insist on it)
 */
export function securityHeaders(options: { readonly tls: boolean }): RequestHandler {
  const setCommon = helmet({
    contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    strictTransportSecurity: options.tls ? HSTS : false,
    // "no-referrer" would turn the Origin header of forms into "null"
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('Permissions-Policy', PERMISSIONS_POLICY);
    if (/^\/api(\/|$)/i.test(request.path)) response.setHeader('Cache-Control', 'no-store');
    setCommon(request, response, next);
  };
}
