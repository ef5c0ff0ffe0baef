// Runs before `npm start` and `npm test`, on Node 20 and with nothing installed:
// plain JavaScript, Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { satisfies } from './node-version.mjs';

/** @param {string} path from the repository's root */
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const recorded = at('node_modules/.setup-hash');
const ownNode = at('node_modules/.bin/node');

/** @param {string} japanese @param {string} english */
const say = (japanese, english) => {
  console.log(`${japanese}\n  (${english})`);
};

/**
 * @param {string} japanese
 * @param {string} english
 * @returns {never}
 */
function stop(japanese, english) {
  console.error(`\n${japanese}\n  (${english})\n`);
  process.exit(1);
}

/** What the installed packages depend on; the platform too, as a folder may be copied or mounted. */
function currentHash() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(at(file)));
  return hash.digest('hex');
}

function install() {
  const hash = currentHash();
  if (existsSync(recorded) && readFileSync(recorded, 'utf8') === hash) return;
  say(
    '必要な部品を入れています。はじめての時は数分かかります。',
    'Installing packages; the first time takes some minutes.',
  );
  const { status } = spawnSync(
    'npm',
    [
      'install',
      // Reads the lockfile and leaves it as it is: npm 10 would drop the lines it does not know.
      '--no-save',
      // None of our packages needs one.
      '--ignore-scripts',
      // Whatever NODE_ENV or the user's settings say: tests need dev, and Node 24 is optional.
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      // Node 20 is older than packages want, but it only installs them.
      '--loglevel=error',
    ],
    // On Windows npm is a .cmd file, which only a shell starts.
    { cwd: at(''), stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) {
    stop(
      '部品を入れられませんでした。インターネットにつながっているか確かめて、もう一度実行してください。',
      'npm install failed: check the network and try again.',
    );
  }
  writeFileSync(recorded, hash);
  say('部品がそろいました。', 'Packages are ready.');
}

/** @returns {string} the version of the Node that npm's scripts run on */
function scriptsNode() {
  if (!existsSync(ownNode)) return process.version;
  const { status, stdout } = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  // It is made for glibc 2.28 or later. Where it cannot run (Alpine, old systems) it would
  // stand first in the PATH of every npm script and break them all.
  rmSync(ownNode);
  return process.version;
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const version = scriptsNode();
  if (satisfies(version, engines.node)) return;
  stop(
    `Node.js の新しい版が必要です（いまは ${version}、必要なのは ${engines.node}）。https://nodejs.org/ja/download から最新のLTS版を入れて、もう一度実行してください。`,
    `This platform needs a newer Node.js: ${engines.node}, found ${version}.`,
  );
}

install();
checkNode();
