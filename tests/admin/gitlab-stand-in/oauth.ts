import { createHash, randomUUID } from 'node:crypto';
import { ApiError } from './api-error.ts';
import { PEOPLE, type Person } from './people.ts';

interface Grant {
  person: Person;
  challenge: string;
  redirect: string;
}

/** RFC 7636: `BASE64URL(SHA256(verifier))` */
const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

/** Logging in by the authorization code flow with PKCE (RFC 6749 and 7636), without a secret. */
export class OAuth {
  readonly #clientId: string;
  readonly #redirects: readonly string[];
  readonly #codes = new Map<string, Grant>();
  readonly #tokens = new Map<string, Person>();
  readonly #refreshes = new Map<string, Person>();

  /** @param redirects the addresses that the application was registered with */
  constructor(clientId: string, redirects: readonly string[]) {
    this.#clientId = clientId;
    this.#redirects = redirects;
  }

  /** @returns a page on which a person lets the application in */
  authorizePage(asked: URLSearchParams): string {
    this.#checkAsked(asked);
    const links = PEOPLE.map(({ username, name }) => {
      const query = new URLSearchParams(asked);
      query.set('as', username);
      return `<p><a href="/oauth/allow?${query.toString().replaceAll('&', '&amp;')}">${name}</a></p>`;
    });
    return `<!doctype html><html lang="ja"><title>見本のGitLab</title><h1>どなたですか</h1>${links.join('')}</html>`;
  }

  /** @returns the address to go back to, with the code */
  allow(asked: URLSearchParams): string {
    this.#checkAsked(asked);
    const person = PEOPLE.find(({ username }) => username === asked.get('as'));
    if (!person) throw new ApiError(400, 'unknown person');
    const code = randomUUID();
    const redirect = asked.get('redirect_uri') ?? '';
    this.#codes.set(code, { person, challenge: asked.get('code_challenge') ?? '', redirect });
    const back = new URL(redirect);
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    return back.href;
  }

  #checkAsked(asked: URLSearchParams): void {
    const isGood =
      asked.get('client_id') === this.#clientId &&
      asked.get('response_type') === 'code' &&
      asked.get('scope') === 'api' &&
      asked.get('code_challenge_method') === 'S256' &&
      /^[\w-]{43}$/.test(asked.get('code_challenge') ?? '') &&
      this.#redirects.includes(asked.get('redirect_uri') ?? '');
    if (!isGood)
      throw new ApiError(400, 'The request is missing a required parameter, or it is wrong');
  }

  /** Changes a code, or a token for more time, into tokens. A code is good once. */
  token(body: Readonly<Record<string, unknown>>): object {
    if (body.client_id !== this.#clientId) throw new ApiError(401, 'invalid_client');
    if (body.grant_type === 'refresh_token') {
      const person = this.#refreshes.get(String(body.refresh_token));
      if (!person) throw new ApiError(400, 'invalid_grant');
      this.#refreshes.delete(String(body.refresh_token));
      return this.#tokensFor(person);
    }
    const grant = this.#codes.get(String(body.code));
    this.#codes.delete(String(body.code));
    const isGood =
      grant !== undefined &&
      body.grant_type === 'authorization_code' &&
      body.redirect_uri === grant.redirect &&
      challengeOf(String(body.code_verifier)) === grant.challenge;
    if (!isGood) throw new ApiError(400, 'invalid_grant');
    return this.#tokensFor(grant.person);
  }

  #tokensFor(person: Person): object {
    const [token, refresh] = [randomUUID(), randomUUID()];
    this.#tokens.set(token, person);
    this.#refreshes.set(refresh, person);
    return {
      access_token: token,
      refresh_token: refresh,
      token_type: 'Bearer',
      expires_in: 7200,
      scope: 'api',
    };
  }

  /** @throws ApiError when nobody has this token */
  personOf(authorization: string | undefined): Person {
    const person = this.#tokens.get(/^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? '');
    if (!person) throw new ApiError(401, '401 Unauthorized');
    return person;
  }

  /** Logs everybody out: no token is renewed any more. */
  endLogins(): void {
    this.#tokens.clear();
    this.#refreshes.clear();
  }

  /** Makes all tokens run out, as after two hours. */
  expireTokens(): void {
    this.#tokens.clear();
  }
}
