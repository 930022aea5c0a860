import { BlockList } from 'node:net';
import type { HttpConfig } from '#platform/http';
import type { IdentityConfig } from '../identity.config.js';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** What follows for browsers from the way the server is reached. */
export class WebPolicy {
  /** Whether cookies travel over TLS only. */
  readonly secureCookies: boolean;
  /** Whether demo sign-ins are shown: the demo city runs and only this machine reaches it. */
  readonly showsDemo: boolean;

  constructor(identity: IdentityConfig, http: HttpConfig) {
    this.secureCookies = http.TLS_PROXY === 'yes';
    this.showsDemo =
      identity.TALAKTE_DEMO === 'yes' &&
      http.TLS_PROXY === 'no' &&
      LOOPBACK.check(http.HOST, http.HOST.includes(':') ? 'ipv6' : 'ipv4');
  }
}
