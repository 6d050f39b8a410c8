import { describe, expect, it } from 'vitest';
import { findDatabaseBuffers } from './database-buffers.js';

const MiB = 2 ** 20;

function buffers(line: string) {
  return findDatabaseBuffers(line.split(' ').map((text) => ({ text }))).map(({ setting, bytes }) => [setting, bytes]);
}

describe('findDatabaseBuffers', () => {
  it.each([
    ['docker-entrypoint.sh postgres -c shared_buffers=2GB', 'shared_buffers', 2048 * MiB],
    ['postgres --shared_buffers=16384', 'shared_buffers', 128 * MiB],
    ['mysqld --innodb-buffer-pool-size=512M --skip-name-resolve', 'innodb_buffer_pool_size', 512 * MiB],
    ['docker-entrypoint.sh mariadbd --innodb_buffer_pool_size=1073741824', 'innodb_buffer_pool_size', 1024 * MiB],
    ['redis-server --maxmemory 256mb --maxmemory-policy allkeys-lru', 'maxmemory', 256 * MiB],
    ['redis-server --maxmemory 256m', 'maxmemory', 256e6],
    ['memcached -m 1024 -I 5m', '-m', 1024 * MiB],
    ['memcached -m=64', '-m', 64 * MiB],
  ])('%s', (line, setting, bytes) => {
    expect(buffers(line)).toEqual([[setting, bytes]]);
  });

  it.each([
    'psql -c shared_buffers=2GB',
    'redis-cli config set maxmemory 2gb',
    'postgres -c max_connections=200',
    'redis-server --maxmemory-policy allkeys-lru',
    'postgres -c shared_buffers=25%',
  ])('nothing in %s', (line) => {
    expect(buffers(line)).toEqual([]);
  });

  it('tells the word that holds the value', () => {
    const words = ['redis-server', '--maxmemory', '1gb'].map((text, index) => ({ text, path: ['args', index] }));
    expect(findDatabaseBuffers(words)[0]?.path).toEqual(['args', 2]);
  });
});
