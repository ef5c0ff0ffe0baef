import { describe, expect, it } from 'vitest';
import { readCmsRequest } from './cms-request.ts';

const FILE = 'content/pages/sample.md';
const branch = 'main';
const draft = { branch, collection: 'pages', slug: 'sample' };

const read = (action: string, params: object) =>
  readCmsRequest(Buffer.from(JSON.stringify({ action, params })));

/** A save as the CMS sends it, with some of it changed. */
const save = ({ file = {}, asset = {}, options = {} }) => ({
  branch,
  dataFiles: [{ path: FILE, slug: 'sample', raw: '見本\n', ...file }],
  assets: [{ path: 'content/media/a.jpg', content: 'eA==', encoding: 'base64', ...asset }],
  options: {
    collectionName: 'pages',
    commitMessage: '見本を保存',
    useWorkflow: true,
    status: 'draft',
    ...options,
  },
});

it.each([
  ['info', { branch }],
  ['getEntry', { branch, path: 'content/hubs/kagawa/37201-moko.md' }],
  ['getEntry', { branch, path: 'content/site.yml' }],
  ['getEntry', { branch, path: 'content/pages/日本語.md' }],
  ['persistEntry', save({})],
  ['persistEntry', save({ options: { unpublished: true, after: '下書き\n' } })],
  ['persistEntry', save({ file: { slug: 'kagawa/37201-moko' } })],
  ['deleteUnpublishedEntry', draft],
  ['readFiles', { paths: ['content/pages/日本語.md'], commit: '0'.repeat(40) }],
  ['listFiles', { folder: 'content/hubs', commit: '0'.repeat(40) }],
])('reads what the CMS sends: %s %o', (action, params) => {
  expect(read(action, params)).toEqual({ action, params });
});

it('knows a draft by its id, and by collection and slug', () => {
  for (const params of [{ id: 'pages/sample' }, draft]) {
    expect(read('unpublishedEntry', params)?.params).toEqual({ id: 'pages/sample' });
  }
});

it('drops what it does not know, so that nothing else goes further', () => {
  const more = { ...save({ file: { newPath: '../x.md' } }), entry: { path: '.git/config' } };
  expect(read('persistEntry', more)?.params).toEqual(save({}));
});

const PATHS = [
  '.git/config',
  '.git/hooks/pre-commit',
  'package.json',
  'src/page.md',
  '../evil.md',
  '/etc/evil.md',
  'C:\\evil.md',
  'content',
  'content.md',
  'content/../.git/config',
  'content/../src/page.md',
  'content/pages/../../evil.md',
  'content/./page.md',
  'content//page.md',
  'content/.git/page.md',
  'content/.gitattributes',
  'content/pages/.hidden.md',
  'content\\..\\evil.md',
  'content/..\\..\\evil.md',
  'content/pages/x.md\0.txt',
  'content/pages/x\n.md',
  'content/pages./x.md',
  'content/pages /x.md',
  'content/x.md:stream.md',
  'content/pages/x.js',
  'content/pages/x.md/',
  'content/other.yml',
];

describe.each(PATHS)('the path %j', (path) => {
  it.each([
    ['getEntry', { branch, path }],
    ['entriesByFiles', { branch, files: [{ path }] }],
    ['unpublishedEntryDataFile', { ...draft, id: '', path }],
    ['persistEntry', save({ file: { path } })],
    ['persistEntry', save({ asset: { path } })],
    ['getMediaFile', { branch, path }],
    ['versions', { id: 'pages/sample', path }],
    ['restartDraft', { id: 'pages/sample', path, raw: '', message: '' }],
  ])('is refused in %s', (action, params) => {
    expect(read(action, params)).toBeUndefined();
  });
});

it.each([
  'content/media/.htaccess',
  'content/media/../pages/x.jpg',
  'content/media/a/../../x.jpg',
  'content/media/x.html',
  'content/media/x.svg',
  'content/media/-x.jpg',
  'content/media/x',
  'content/pages/x.jpg',
  FILE,
])('an upload to %s is refused', (path) => {
  expect(read('persistEntry', save({ asset: { path } }))).toBeUndefined();
});

describe.each([
  ...['-D', '--help', '-f main', '../../heads/main', 'a b', 'x;y', 'main..x', '@{-1}', 'x~1', ''],
  ...['x.lock', 'x/', '/x', 'a//b', 'x/-D', 'x\n', 'x\0', '日本語', 'HEAD^'],
])('the slug %j', (slug) => {
  it.each([
    ['deleteUnpublishedEntry', { ...draft, slug }],
    ['updateUnpublishedEntryStatus', { ...draft, slug, newStatus: 'draft' }],
    ['publishUnpublishedEntry', { ...draft, slug }],
    ['persistEntry', save({ file: { slug } })],
    ['draftInfo', { id: `pages/${slug}` }],
    ['unpublishedEntry', { id: `pages/${slug}` }],
    ['unpublishedEntry', { collection: 'pages', slug }],
    ['restartDraft', { id: `pages/${slug}`, path: FILE, raw: '', message: '' }],
  ])('is refused in %s', (action, params) => {
    expect(read(action, params)).toBeUndefined();
  });
});

it.each<[action: string, params: object]>([
  ['persistEntry', save({ options: { useWorkflow: false } })],
  ['persistEntry', save({ options: { collectionName: '-c' } })],
  ['persistEntry', save({ options: { status: 'x\n[core]' } })],
  ['persistEntry', { ...save({}), branch: 'cms/pages/sample' }],
  ['persistEntry', { ...save({}), dataFiles: [] }],
  ['persistEntry', { ...save({}), cmsLabelPrefix: '\n[core]' }],
  ['updateUnpublishedEntryStatus', { ...draft, newStatus: '--unset' }],
  ['getEntry', { branch: '--help', path: FILE }],
  ['getMedia', { branch, mediaFolder: '.git' }],
  ['entriesByFolder', { branch, folder: '.git', extension: '', depth: 9 }],
  ['persistMedia', { branch, asset: { path: FILE, content: '', encoding: 'base64' } }],
  ['deleteFile', { branch, path: FILE, options: { commitMessage: '' } }],
  ['deleteFiles', { branch, paths: [FILE], options: { commitMessage: '' } }],
  ['listFiles', { folder: 'src', commit: '0'.repeat(40) }],
  ['listFiles', { folder: 'content/hubs', commit: '--help' }],
  ['readFiles', { paths: ['content/../package.json'], commit: '0'.repeat(40) }],
  ['constructor', {}],
  ['__proto__', {}],
])('refuses %s %o', (action, params) => {
  expect(read(action, params)).toBeUndefined();
});

it.each(['no json', '', 'null', '[]', '1', '{}', '{"action":["info"]}'])(
  'refuses the body %j',
  (body) => {
    expect(readCmsRequest(Buffer.from(body))).toBeUndefined();
  },
);
