// A database with notices, and servers on it.
import { readFileSync } from 'node:fs';
import { output } from './processes.mjs';
import { bare, onJvm, start } from './server.mjs';
import { Api } from './api.mjs';
import { noticeText } from './notice.mjs';

const PORTS = { host: 18100, server: 18101, bare: 18102, database: 18103 };
const SQL = new URL('../sql/', import.meta.url).pathname;

/** The server that brings the database does nothing else; those that are measured come and go. */
export async function openWorld(directory) {
  const data = `${directory}/data`;
  const host = await start(onJvm(), {
    port: PORTS.host,
    log: `${directory}/host.log`,
    env: { TONGBAO_DATA_DIR: data, TONGBAO_EMBEDDED_PORT: String(PORTS.database) },
  });
  const password = readFileSync(`${data}/postgresql.password`, 'utf8').trim();
  const database = {
    PGHOST: '127.0.0.1', PGPORT: String(PORTS.database), PGUSER: 'tongbao', PGDATABASE: 'tongbao', PGPASSWORD: password,
  };
  const onDatabase = {
    TONGBAO_DATA_DIR: data,
    QUARKUS_DATASOURCE_JDBC_URL: `jdbc:postgresql://127.0.0.1:${PORTS.database}/tongbao`,
    QUARKUS_DATASOURCE_USERNAME: 'tongbao',
    QUARKUS_DATASOURCE_PASSWORD: password,
  };
  const psql = (...args) =>
    output('psql', ['-X', '-q', '-v', 'ON_ERROR_STOP=1', ...args], { env: { ...process.env, ...database } });
  const notice = await publish(host);
  let made = 1;

  return {
    directory,
    notice,
    sql: (text) => psql('-At', '-c', text),
    file: (name, ...variables) => psql(...variables.flatMap((variable) => ['-v', variable]), '-f', SQL + name),
    pgbench: (script, ...args) =>
      output('pgbench', ['-n', '-M', 'prepared', '-f', SQL + script, ...args], { env: { ...process.env, ...database } }),
    /** Notices of the same kind, up to a number. */
    async fill(size) {
      if (size > made) {
        await this.file('notices.sql', `template=${notice}`, `from=${made}`, `until=${size}`);
        made = size;
      }
    },
    server: (name, { command = onJvm(), env = {} } = {}) =>
      start(command, { port: PORTS.server, log: `${directory}/${name}.log`, env: { ...onDatabase, ...env } }),
    bare: (file) => bare(file, { port: PORTS.bare, log: `${directory}/bare.log` }),
    close: () => host.stop(),
  };
}

/** Publishes a notice of the usual size; all others are copies of it. */
async function publish(host) {
  const api = await new Api(host.address).signIn();
  const { items } = await api.get('/v1/admin/organisations?limit=1');
  const organisation = items[0] ?? (await api.post('/v1/admin/organisations', { slug: 'yunxiu', name: '云岫县', contact: {} }));
  const { notice } = await api.post(`/v1/admin/notices/import?organisation=${organisation.id}`, noticeText(1), 'text/plain');
  await api.post(`/v1/admin/notices/${notice.id}/revisions`, {});
  return notice.id;
}
