// The workload of `Workload.java`, done by PouchDB 9 against express-pouchdb 4.2, as one line of
// JSON for each step. Run it as README.md beside it says.
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(join(process.cwd(), 'package.json'));
const [, script, role, folder] = process.argv;
const before = Number(role === '--before' ? folder : 1000);

if (role === 'service') {
  serve(folder);
} else {
  await measure();
}

function serve(folder) {
  const express = require('express');
  const PouchDB = require('pouchdb').defaults({ prefix: folder + '/' });
  const app = express();
  app.use('/', require('express-pouchdb')(PouchDB, { logPath: join(folder, 'log.txt') }));
  const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => process.send(usage()));
}

// A wire that counts, so that both ends are measured alike.
function relay(target, counts) {
  return new Promise((ready) => {
    const server = createServer((laptop) => {
      const service = connect(target, '127.0.0.1');
      laptop.on('data', (bytes) => {
        counts.up += bytes.length;
        counts.requests += bytes.toString('latin1').split(' HTTP/1.1\r\n').length - 1;
      });
      service.on('data', (bytes) => (counts.down += bytes.length));
      laptop.pipe(service).pipe(laptop);
      laptop.on('error', () => service.destroy());
      service.on('error', () => laptop.destroy());
    });
    server.listen(0, '127.0.0.1', () => ready(server));
  });
}

function usage() {
  const { user, system } = process.cpuUsage();
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
  return { cpu: (user + system) / 1e6, peakMiB: Math.round(Number(peak[1]) / 1024) };
}

function asked(service) {
  return new Promise((answer) => {
    service.once('message', answer);
    service.send('usage');
  });
}

async function measure() {
  const work = mkdtempSync(join(tmpdir(), 'pouch-'));
  const service = fork(fileURLToPath(new URL(import.meta.url)), ['service', work]);
  const { port } = await new Promise((ready) => service.once('message', ready));
  const counts = { requests: 0, up: 0, down: 0 };
  const wire = await relay(port, counts);
  const PouchDB = require('pouchdb').defaults({ prefix: work + '/' });
  const remote = `http://127.0.0.1:${wire.address().port}/book`;
  const kitchen = new PouchDB('kitchen');
  const study = new PouchDB('study');

  await exchange();
  await write(kitchen, 0, 10_000);
  await step('push', () => kitchen.replicate.to(remote));
  await step('pull', () => study.replicate.from(remote));
  await kitchen.sync(remote);
  await study.sync(remote);
  await step('idle', () => kitchen.sync(remote));
  await kitchen.put(note(10_000));
  await step('one up', () => kitchen.sync(remote));
  await step('one down', () => study.sync(remote));
  for (let at = 0; at < 100; at++) {
    const data = randomBytes(1_000_000);
    const files = { photo: { content_type: 'application/octet-stream', data } };
    await kitchen.put({ _id: 'file-' + at, _attachments: files });
  }
  await step('files', () => kitchen.replicate.to(remote));
  wire.close();
  service.kill();
  rmSync(work, { recursive: true, force: true });
  process.exit(0);

  // What two programs that were open for a while have done.
  async function exchange() {
    await write(study, 100_000, before);
    await study.replicate.to(remote);
    await write(kitchen, 200_000, before);
    await kitchen.replicate.to(remote);
    await kitchen.replicate.from(remote);
    await study.replicate.from(remote);
  }

  async function write(laptop, first, count) {
    for (let at = 0; at < count; at += 1000) {
      const length = Math.min(1000, count - at);
      await laptop.bulkDocs(Array.from({ length }, (_, one) => note(first + at + one)));
    }
  }

  async function step(name, work) {
    const before = { ...counts, laptop: usage(), service: await asked(service) };
    const begun = process.hrtime.bigint();
    await work();
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const laptop = usage();
    const there = await asked(service);
    const figure = {
      peer: 'PouchDB 9, express-pouchdb 4.2',
      step: name,
      seconds: rounded(seconds),
      requests: counts.requests - before.requests,
      up: counts.up - before.up,
      down: counts.down - before.down,
      laptopCpu: rounded(laptop.cpu - before.laptop.cpu),
      serviceCpu: rounded(there.cpu - before.service.cpu),
      laptopGrowthMiB: laptop.peakMiB - before.laptop.peakMiB,
      serviceGrowthMiB: there.peakMiB - before.service.peakMiB,
    };
    console.log(JSON.stringify(figure));
  }
}

function note(number) {
  const text = randomBytes(384).toString('hex').replace(/(.{6})/g, '$1 ').slice(0, 900);
  return { _id: 'note-' + String(number).padStart(6, '0'), kind: 'note.written', text };
}

function rounded(number) {
  return Math.round(number * 1000) / 1000;
}
