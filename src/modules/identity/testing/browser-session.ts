interface SessionView {
  readonly state: string;
  readonly csrfToken: string;
}

/** A browser as the API sees one: keeps cookies, and sends the CSRF token with every changing request. */
export class BrowserSession {
  private readonly cookies = new Map<string, string>();
  private csrfToken: string | undefined;

  /** @param origin address of the server, such as `http://127.0.0.1:3000` */
  constructor(readonly origin: string) {}

  /** The `Cookie` header of the next request. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Puts a cookie in or, without a value, takes it out. */
  setCookie(name: string, value: string | undefined): void {
    if (value === undefined) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** Sends a request below `/api` just as it is, with the cookies. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set('Cookie', this.cookieHeader);
    const response = await fetch(`${this.origin}/api${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=', 2);
      this.setCookie(name, value === '' ? undefined : value);
    }
    return response;
  }

  async get(path: string): Promise<Response> {
    return this.send(path);
  }

  /** Sends a changing request with the CSRF token of the present session; a plain object travels as JSON. */
  async change(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    this.csrfToken ??= (await this.session()).csrfToken;
    const sent = new Headers(headers);
    sent.set('X-CSRF-Token', this.csrfToken);
    if (body === undefined) return this.send(path, { method, headers: sent });
    if (body instanceof FormData) return this.send(path, { method, headers: sent, body });
    sent.set('Content-Type', 'application/json');
    return this.send(path, { method, headers: sent, body: JSON.stringify(body) });
  }

  async post(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Response> {
    return this.change('POST', path, body, headers);
  }

  /** What `GET /api/session` says; its CSRF token is used from now on. */
  async session(): Promise<SessionView> {
    const view = (await (await this.get('/session')).json()) as SessionView;
    this.csrfToken = view.csrfToken;
    return view;
  }

  /** Signs in with both factors. @throws {Error} Thrown with the server's answer when it refuses. */
  async signIn(username: string, password: string, code: () => string | Promise<string>): Promise<void> {
    await this.session();
    await this.expectOk(await this.post('/session', { username, password }));
    await this.expectOk(await this.post('/session/second-factor', { code: await code() }));
  }

  private async expectOk(response: Response): Promise<void> {
    const body = (await response.json()) as SessionView;
    if (!response.ok) throw new Error(`Sign-in refused: ${JSON.stringify(body)}`);
    this.csrfToken = body.csrfToken;
  }
}
