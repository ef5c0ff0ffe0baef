import { createHash } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { OAuth } from './oauth.ts';

const BACK = 'http://localhost:4321/admin/';
const VERIFIER = 'v'.repeat(128);

let oauth: OAuth;

const asked = (change: Record<string, string> = {}): URLSearchParams =>
  new URLSearchParams({
    client_id: 'sample',
    response_type: 'code',
    scope: 'api',
    redirect_uri: BACK,
    state: 's',
    code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    as: 'sample-hana',
    ...change,
  });
const code = (): string | null => new URL(oauth.allow(asked())).searchParams.get('code');
const exchange = (change: object = {}): object =>
  oauth.token({
    client_id: 'sample',
    grant_type: 'authorization_code',
    redirect_uri: BACK,
    code: code(),
    code_verifier: VERIFIER,
    ...change,
  });

beforeEach(() => {
  oauth = new OAuth('sample', [BACK]);
});

it('gives a token for a code and the verifier of its challenge', () => {
  const { access_token: token } = exchange() as { access_token: string };
  expect(oauth.personOf(`Bearer ${token}`).username).toBe('sample-hana');
});

it.each([
  ['another verifier', { code_verifier: 'w'.repeat(128) }],
  ['no verifier', { code_verifier: undefined }],
  ['another address', { redirect_uri: 'https://evil.example/' }],
  ['a code that nobody was given', { code: 'x' }],
])('gives none for %s', (_, change) => {
  expect(() => exchange(change)).toThrow('invalid_grant');
});

it('takes a code only once, and a refresh token as well', () => {
  const once = code();
  const { refresh_token } = exchange({ code: once }) as { refresh_token: string };
  expect(() => exchange({ code: once })).toThrow('invalid_grant');
  const again = { client_id: 'sample', grant_type: 'refresh_token', refresh_token };
  oauth.token(again);
  expect(() => oauth.token(again)).toThrow('invalid_grant');
});

it.each([
  ['client_id', 'other'],
  ['redirect_uri', 'https://evil.example/'],
  ['code_challenge_method', 'plain'],
  ['code_challenge', 'short'],
])('lets nobody in with another %s', (name, value) => {
  expect(() => oauth.allow(asked({ [name]: value }))).toThrow('missing a required parameter');
});
